export const CALIBRATION = '';
