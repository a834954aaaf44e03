package dev.vivarium.engine.x86.softfloat;

/**
 * Constants of the x87 unit's functions, to about 106 bits: each is a double and a second one that is added to it.
 * Everything here is the Taylor coefficient or the function value that its name says, rounded; nothing is fitted.
 */
final class FunctionTables {
    private FunctionTables() {
    }

    /** Pi. */
    static final double PI = 0x1.921fb54442d18p1;
    static final double PI_LOW = 0x1.1a62633145c07p-53;

    /** Pi / 2. */
    static final double HALF_PI = 0x1.921fb54442d18p0;
    static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;

    /** ln(2). */
    static final double LN_2 = 0x1.62e42fefa39efp-1;
    static final double LN_2_LOW = 0x1.abc9e3b39803fp-56;

    /** 1 / ln(2). */
    static final double LOG2_E = 0x1.71547652b82fep0;
    static final double LOG2_E_LOW = 0x1.777d0ffda0d24p-56;

    /** sin(x) = x + x·x²·(c0 + c1·x² + …), |x| up to pi/4. */
    static final double[] SINE = {
            -0x1.5555555555555p-3, -0x1.5555555555555p-57, 0x1.1111111111111p-7, 0x1.1111111111111p-63,
            -0x1.a01a01a01a01ap-13, -0x1.a01a01a01a01ap-73, 0x1.71de3a556c734p-19, -0x1.c154f8ddc6cp-73,
            -0x1.ae64567f544e4p-26, 0x1.c062e06d1f209p-80, 0x1.6124613a86d09p-33, 0x1.f28e0cc748ebep-87,
            -0x1.ae7f3e733b81fp-41, -0x1.1d8656b0ee8cbp-97, 0x1.952c77030ad4ap-49, -0x1.2f49b46814157p-57,
            0x1.71b8ef6dcf572p-66, -0x1.761b41316381ap-75, 0x1.3f3ccdd165fa9p-84, -0x1.d1ab1c2dccea3p-94};

    /** cos(x) = 1 + x²·(c0 + c1·x² + …), |x| up to pi/4. */
    static final double[] COSINE = {
            -0x1.0p-1, 0.0, 0x1.5555555555555p-5, 0x1.5555555555555p-59, -0x1.6c16c16c16c17p-10, 0x1.f49f49f49f49fp-65,
            0x1.a01a01a01a01ap-16, 0x1.a01a01a01a01ap-76, -0x1.27e4fb7789f5cp-22, -0x1.cbbc05b4fa99ap-76,
            0x1.1eed8eff8d898p-29, -0x1.2aec959e14c06p-83, -0x1.93974a8c07c9dp-37, -0x1.05d6f8a2efd1fp-92,
            0x1.ae7f3e733b81fp-45, -0x1.6827863b97d97p-53, 0x1.e542ba4020225p-62, -0x1.0ce396db7f853p-70,
            0x1.f2cf01972f578p-80, -0x1.88e85fc6a4e5ap-89};

    /** exp(x) - 1 = x·(c0 + c1·x + …), |x| up to ln(2)/64. */
    static final double[] EXPONENTIAL = {
            0x1.0p0, 0.0, 0x1.0p-1, 0.0, 0x1.5555555555555p-3, 0x1.5555555555555p-57, 0x1.5555555555555p-5,
            0x1.5555555555555p-59, 0x1.1111111111111p-7, 0x1.1111111111111p-63, 0x1.6c16c16c16c17p-10,
            -0x1.f49f49f49f49fp-65, 0x1.a01a01a01a01ap-13, 0x1.a01a01a01a01ap-73, 0x1.a01a01a01a01ap-16,
            0x1.71de3a556c734p-19, 0x1.27e4fb7789f5cp-22, 0x1.ae64567f544e4p-26, 0x1.1eed8eff8d898p-29,
            0x1.6124613a86d09p-33, 0x1.93974a8c07c9dp-37};

    /** ln(1 + x) = x·(c0 + c1·x + …), |x| up to 1/64. */
    static final double[] LOGARITHM = {
            0x1.0p0, 0.0, -0x1.0p-1, 0.0, 0x1.5555555555555p-2, 0x1.5555555555555p-56, -0x1.0p-2, 0.0,
            0x1.999999999999ap-3, -0x1.999999999999ap-57, -0x1.5555555555555p-3, -0x1.5555555555555p-57,
            0x1.2492492492492p-3, 0x1.2492492492492p-57, -0x1.0p-3, 0.0, 0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-58,
            -0x1.999999999999ap-4, 0x1.745d1745d1746p-4, -0x1.5555555555555p-4, 0x1.3b13b13b13b14p-4,
            -0x1.2492492492492p-4, 0x1.1111111111111p-4, -0x1.0p-4, 0x1.e1e1e1e1e1e1ep-5};

    /** atan(x) = x + x·x²·(c0 + c1·x² + …), |x| up to 1/64. */
    static final double[] ARC_TANGENT = {
            -0x1.5555555555555p-2, -0x1.5555555555555p-56, 0x1.999999999999ap-3, -0x1.999999999999ap-57,
            -0x1.2492492492492p-3, -0x1.2492492492492p-57, 0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-58,
            -0x1.745d1745d1746p-4, 0x1.3b13b13b13b14p-4, -0x1.1111111111111p-4, 0x1.e1e1e1e1e1e1ep-5,
            -0x1.af286bca1af28p-5};

    /** 2^(i/32). */
    static final double[] POWERS = {
            0x1.0p0, 0.0, 0x1.059b0d3158574p0, 0x1.d73e2a475b465p-55, 0x1.0b5586cf9890fp0, 0x1.8a62e4adc610bp-54,
            0x1.11301d0125b51p0, -0x1.6c51039449b3ap-54, 0x1.172b83c7d517bp0, -0x1.19041b9d78a76p-55,
            0x1.1d4873168b9aap0,
            0x1.e016e00a2643cp-54, 0x1.2387a6e756238p0, 0x1.9b07eb6c70573p-54, 0x1.29e9df51fdee1p0,
            0x1.612e8afad1255p-55,
            0x1.306fe0a31b715p0, 0x1.6f46ad23182e4p-55, 0x1.371a7373aa9cbp0, -0x1.63aeabf42eae2p-54,
            0x1.3dea64c123422p0,
            0x1.ada0911f09ebcp-55, 0x1.44e086061892dp0, 0x1.89b7a04ef80dp-59, 0x1.4bfdad5362a27p0,
            0x1.d4397afec42e2p-56,
            0x1.5342b569d4f82p0, -0x1.07abe1db13cadp-55, 0x1.5ab07dd485429p0, 0x1.6324c054647adp-54,
            0x1.6247eb03a5585p0,
            -0x1.383c17e40b497p-54, 0x1.6a09e667f3bcdp0, -0x1.bdd3413b26456p-54, 0x1.71f75e8ec5f74p0,
            -0x1.16e4786887a99p-55, 0x1.7a11473eb0187p0, -0x1.41577ee04992fp-55, 0x1.82589994cce13p0,
            -0x1.d4c1dd41532d8p-54, 0x1.8ace5422aa0dbp0, 0x1.6e9f156864b27p-54, 0x1.93737b0cdc5e5p0,
            -0x1.75fc781b57ebcp-57, 0x1.9c49182a3f09p0, 0x1.c7c46b071f2bep-56, 0x1.a5503b23e255dp0,
            -0x1.d2f6edb8d41e1p-54,
            0x1.ae89f995ad3adp0, 0x1.7a1cd345dcc81p-54, 0x1.b7f76f2fb5e47p0, -0x1.5584f7e54ac3bp-56,
            0x1.c199bdd85529cp0,
            0x1.11065895048ddp-55, 0x1.cb720dcef9069p0, 0x1.503cbd1e949dbp-56, 0x1.d5818dcfba487p0,
            0x1.2ed02d75b3707p-55,
            0x1.dfc97337b9b5fp0, -0x1.1a5cd4f184b5cp-54, 0x1.ea4afa2a490dap0, -0x1.e9c23179c2893p-54,
            0x1.f50765b6e454p0,
            0x1.9d3e12dd8a18bp-54};

    /** atan(i/32). */
    static final double[] ARC_TANGENTS = {
            0.0, 0.0, 0x1.ffd55bba97625p-6, -0x1.5ec431444912cp-60, 0x1.ff55bb72cfdeap-5, -0x1.c934d86d23f1dp-60,
            0x1.7ee182602f10fp-4, -0x1.cfb654c0c3d98p-58, 0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59,
            0x1.3d6eee8c6626cp-3, 0x1.61a3b0ce9281bp-57, 0x1.7b97b4bce5b02p-3, 0x1.347b0b4f881cap-58,
            0x1.b90d7529260a2p-3,
            0x1.17b10d2e0e5abp-61, 0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57, 0x1.18bf5a30bf178p-2,
            0x1.30ca4748b1bf9p-57, 0x1.362773707ebccp-2, -0x1.963a544b672d8p-57, 0x1.530ad9951cd4ap-2,
            -0x1.2566480884082p-57, 0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56, 0x1.8b24d394a1b25p-2,
            0x1.b6d0ba3748fa8p-56, 0x1.a64eec3cc23fdp-2, -0x1.24dec1b50b7ffp-56, 0x1.c0db4c94ec9fp-2,
            -0x1.cc1ce70934c34p-56, 0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56, 0x1.f40dd0b541418p-2,
            -0x1.a3992dc382a23p-57, 0x1.0657e94db30dp-1, -0x1.d5b495f6349e6p-56, 0x1.1255d9bfbd2a9p-1,
            -0x1.2bdaee1c0ee35p-58, 0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58, 0x1.2958e59308e31p-1,
            -0x1.09e73b0c6c087p-56, 0x1.345f01cce37bbp-1, 0x1.1021137c71102p-55, 0x1.3f13fb89e96f4p-1,
            0x1.ecf8b492644fp-56, 0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56, 0x1.538f57b89061fp-1,
            -0x1.1bb74abda520cp-55, 0x1.5d58987169b18p-1, 0x1.0028e4bc5e7cap-57, 0x1.66d663923e087p-1,
            -0x1.6ea6febe8bbbap-56, 0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56, 0x1.78f6bbd5d315ep-1,
            0x1.406a08980374p-55, 0x1.819d0b7158a4dp-1, -0x1.bf76229d3b917p-56, 0x1.89ff5ff57f1f8p-1,
            -0x1.55b9a5e177a1bp-55, 0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55};

    /** Whole 256ths near the inverse of 1 + (i + 1/2)/64, with exact ones at both ends. */
    static final int[] INVERSES = {
            256, 250, 246, 243, 239, 236, 232, 229, 226, 223, 220, 217, 214, 211, 209, 206, 204, 201, 199, 196, 194,
            192,
            189, 187, 185, 183, 181, 179, 177, 175, 173, 172, 170, 168, 166, 165, 163, 161, 160, 158, 157, 155, 154,
            152,
            151, 150, 148, 147, 146, 144, 143, 142, 141, 139, 138, 137, 136, 135, 134, 133, 132, 131, 130, 128};

    /** -log2(INVERSES[i] / 256). */
    static final double[] INVERSE_LOGARITHMS = {
            0.0, 0.0, 0x1.184b8e4c56af8p-5, 0x1.491f06c085bc2p-60, 0x1.d6ebd1f1febfep-5, 0x1.155660710eb2ap-63,
            0x1.33f7cde14cf5ap-4, -0x1.e20375a3220bap-60, 0x1.960caf9abb7cap-4, -0x1.21ba488a62577p-60,
            0x1.e0b1ae8f2fd56p-4, 0x1.92ce9636c90ap-58, 0x1.22dadc2ab3497p-3, -0x1.696e2866c718ep-58,
            0x1.494f863b8df35p-3,
            -0x1.1562d61af73f8p-57, 0x1.7046031c79f85p-3, -0x1.0798d1aa21694p-57, 0x1.97c1cb13c7ec1p-3,
            -0x1.e95734abd2fccp-57, 0x1.bfc67a7fff4ccp-3, 0x1.bc0af7b82e7d7p-61, 0x1.e857d3d361368p-3,
            -0x1.086fce864a1f6p-57, 0x1.08bce0d95fa38p-2, -0x1.3d56efe4338fep-58, 0x1.1d982c9d52708p-2,
            0x1.ae9804237ec8ep-57, 0x1.2baa0c34be1ecp-2, -0x1.0132ae5e417cdp-58, 0x1.4106017c3eca3p-2,
            -0x1.c658d602e66bp-56, 0x1.4f6fbb2cec598p-2, 0x1.e393a16b94b52p-56, 0x1.6552b49986277p-2,
            0x1.ac9080333c605p-56, 0x1.7418acebbf18fp-2, -0x1.26bfff0133975p-56, 0x1.8a8980abfbd32p-2,
            0x1.99aa6df8b7d83p-56, 0x1.99b072a96c6b2p-2, 0x1.bca36fd02defp-56, 0x1.a8ff971810a5ep-2,
            0x1.817fd3b7d7e5dp-58,
            0x1.c043859e2fdb3p-2, 0x1.edf515c63dd87p-56, 0x1.cffae611ad12bp-2, 0x1.8a38b4175d665p-56,
            0x1.dfdd89d586e2bp-2,
            0x1.38c8946414c6ap-59, 0x1.efec61b011f85p-2, 0x1.6d261f1753e0bp-56, 0x1.0014332be0033p-1,
            -0x1.7398fe685f171p-55, 0x1.08494c66b8efp-1, -0x1.f47806a0e4105p-56, 0x1.1096015dee4dap-1,
            -0x1.3aec658457c41p-56, 0x1.18fadb6e2d3c2p-1, -0x1.92ba145dcf40bp-55, 0x1.217868b0c37e8p-1,
            -0x1.568859c64022ep-55, 0x1.25c0a0463bebp-1, -0x1.4828ddf1fb145p-55, 0x1.2e644fac04fd8p-1,
            -0x1.3af881af2f3d9p-55, 0x1.37222bb70747cp-1, -0x1.69656a0ad70d4p-55, 0x1.3ffad4e74f1d6p-1,
            -0x1.9575b04fa6fbdp-57, 0x1.44716a2c08262p-1, 0x1.b90132aeddb58p-58, 0x1.4d7380dcc422dp-1,
            -0x1.ca44f1db913d3p-55, 0x1.5692101d9b4a6p-1, 0x1.04613e33c06c9p-55, 0x1.5b2c3da19723bp-1,
            -0x1.fc9257edfe9b6p-55, 0x1.6476d98ad990ap-1, -0x1.b32266d92c0fep-55, 0x1.6927781d932a8p-1,
            0x1.21d90b84e7218p-55, 0x1.729fd26b707c8p-1, -0x1.4a31ce1b7e328p-56, 0x1.7767c12967a45p-1,
            0x1.a7b47d2c352d9p-57, 0x1.810fa51bf65fdp-1, 0x1.dc572667587b1p-55, 0x1.85efd062c656dp-1,
            -0x1.8f93e7aa3bdf8p-56, 0x1.8ad846cf369a4p-1, 0x1.b85a54d7ee2fdp-58, 0x1.94c287492c4dbp-1,
            0x1.01ee1343fe7cap-59, 0x1.99c48be2063c8p-1, 0x1.fa0a62e6add1bp-56, 0x1.9ecf50bf43f13p-1,
            0x1.022ddb71189c5p-55, 0x1.a8ff971810a5ep-1, 0x1.817fd3b7d7e5dp-57, 0x1.ae255819f022dp-1,
            -0x1.3138e941643f7p-55, 0x1.b35458761d479p-1, 0x1.e0ae0d3f8a58bp-55, 0x1.b88cb9a2ab521p-1,
            0x1.42b7579f0f8d4p-56, 0x1.c31a27dd00b4ap-1, -0x1.0e5edaecee15p-55, 0x1.c86f7b7ea4a89p-1,
            -0x1.31d962d3728ccp-55, 0x1.cdcebd2373995p-1, -0x1.57391924a6d9dp-55, 0x1.d338120a6dd9dp-1,
            0x1.8333ac7d9ebbbp-56, 0x1.d8aba045b01c8p-1, -0x1.6c0268890da53p-55, 0x1.de298ec0bac0dp-1,
            -0x1.59e7ba5d5ccc9p-55, 0x1.e3b20546f554ap-1, 0x1.0b07079619c47p-57, 0x1.e9452c8a71028p-1,
            -0x1.cc4d81bc25adfp-55, 0x1.eee32e2aeccbfp-1, -0x1.76c0a2827d49ap-56, 0x1.f48c34bd1e96fp-1,
            -0x1.314dc4fc42302p-55, 0x1.0p0, 0.0};
}
