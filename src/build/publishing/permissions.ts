/**
 * Powers of the browser that no page of the guide uses. Only names that today's browsers know: they complain of others
 * on the console, as Chromium on Linux does of `bluetooth`.
 */
const OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

/** The Permissions-Policy: everything off but “Als Text kopieren”. */
export const PERMISSIONS = [...OFF.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ')
