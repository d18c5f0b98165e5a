// Before anything loads React: what is built is for people, also where a test starts the build.
process.env.NODE_ENV = 'production'
