declare module 'eth-phishing-detect/src/detector.js' {
  export default class PhishingDetector {
    constructor(config: object);
    check(host: string): { result: boolean };
  }
}
