package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.semantics.Aes;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.semantics.Bits;
import dev.vivarium.engine.x86.semantics.Conditions;
import dev.vivarium.engine.x86.semantics.Crc32;
import dev.vivarium.engine.x86.semantics.Data;
import dev.vivarium.engine.x86.semantics.Decimal;
import dev.vivarium.engine.x86.semantics.Divide;
import dev.vivarium.engine.x86.semantics.FlagOps;
import dev.vivarium.engine.x86.semantics.Logic;
import dev.vivarium.engine.x86.semantics.Multiply;
import dev.vivarium.engine.x86.semantics.PackedBlend;
import dev.vivarium.engine.x86.semantics.PackedCompare;
import dev.vivarium.engine.x86.semantics.PackedExtend;
import dev.vivarium.engine.x86.semantics.PackedHorizontal;
import dev.vivarium.engine.x86.semantics.PackedInteger;
import dev.vivarium.engine.x86.semantics.PackedMove;
import dev.vivarium.engine.x86.semantics.PackedMultiply;
import dev.vivarium.engine.x86.semantics.PackedPack;
import dev.vivarium.engine.x86.semantics.PackedSaturate;
import dev.vivarium.engine.x86.semantics.PackedShift;
import dev.vivarium.engine.x86.semantics.PackedShuffle;
import dev.vivarium.engine.x86.semantics.Pclmul;
import dev.vivarium.engine.x86.semantics.Shifts;
import dev.vivarium.engine.x86.semantics.SseApproximation;
import dev.vivarium.engine.x86.semantics.SseCompare;
import dev.vivarium.engine.x86.semantics.SseConvert;
import dev.vivarium.engine.x86.semantics.SseDouble;
import dev.vivarium.engine.x86.semantics.SseHorizontal;
import dev.vivarium.engine.x86.semantics.SseSingle;
import dev.vivarium.engine.x86.semantics.X87Arithmetic;
import dev.vivarium.engine.x86.semantics.X87Compare;
import dev.vivarium.engine.x86.semantics.X87Functions;
import dev.vivarium.engine.x86.semantics.X87Load;
import dev.vivarium.engine.x86.semantics.X87Scaling;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/**
 * The interpreter's switch. Generated from the instruction rows by RowSwitchGenerator (its test names the command);
 * not to be edited.
 */
final class RowSwitch {
    private static final int HOT = 118;

    private RowSwitch() {
    }

    /** Tells the rows their cases. */
    static void link() {
        RowTable.assignCases(
                    "\u01AB\u01AB\u01AB\u01A8\u01A8\u01A8\u01A6\u0106\u0131\u01A3\u011C\u0147"
                            + "\u01AB\u01AB\u01AB\u01AA\u01AA\u01AA\u01A6\u0106\u0131\u01A5\u0108\u0133"
                            + "\u01A9\u01A9\u01A9\u00FF\u00FF\u00FF\u01A4\u0107\u0132\u00FF\u00FF\u00FF"
                            + "\u01A9\u01A9\u01A9\u01A7\u01A7\u01A7\u01A4\u0107\u0132\u01A2\u011D\u0148"
                            + "\u01A9\u01A9\u01A9\u01A7\u01A7\u01A7\u01A4\u0107\u0132\u01A2\u011D\u0148"
                            + "\u03AB\u03AB\u03AB\u03A8\u03A8\u03A8\u03A2\u010F\u013A\u039F\u03A4\u03A6"
                            + "\u03AB\u03AB\u03AB\u03AA\u03AA\u03AA\u03A2\u010F\u013A\u03A1\u0111\u013C"
                            + "\u03A9\u03A9\u03A9\u00FF\u00FF\u00FF\u03A0\u0110\u013B\u00FF\u00FF\u00FF"
                            + "\u03A9\u03A9\u03A9\u03A7\u03A7\u03A7\u03A0\u0110\u013B\u039E\u03A3\u03A5"
                            + "\u03A9\u03A9\u03A9\u03A7\u03A7\u03A7\u03A0\u0110\u013B\u039E\u03A3\u03A5"
                            + "\u01A1\u01A1\u01A1\u019E\u019E\u019E\u0192\u0197\u019C\u018F\u0194\u0199"
                            + "\u01A1\u01A1\u01A1\u01A0\u01A0\u01A0\u0192\u0197\u019C\u0191\u0196\u019B"
                            + "\u019F\u019F\u019F\u00FF\u00FF\u00FF\u0190\u0195\u019A\u00FF\u00FF\u00FF"
                            + "\u019F\u019F\u019F\u019D\u019D\u019D\u0190\u0195\u019A\u018E\u0193\u0198"
                            + "\u019F\u019F\u019F\u019D\u019D\u019D\u0190\u0195\u019A\u018E\u0193\u0198"
                            + "\u01D9\u01D9\u01D9\u01D6\u01D6\u01D6\u01CA\u01CF\u01D4\u01C7\u01CC\u01D1"
                            + "\u01D9\u01D9\u01D9\u01D8\u01D8\u01D8\u01CA\u01CF\u01D4\u01C9\u01CE\u01D3"
                            + "\u01D7\u01D7\u01D7\u00FF\u00FF\u00FF\u01C8\u01CD\u01D2\u00FF\u00FF\u00FF"
                            + "\u01D7\u01D7\u01D7\u01D5\u01D5\u01D5\u01C8\u01CD\u01D2\u01C6\u01CB\u01D0"
                            + "\u01D7\u01D7\u01D7\u01D5\u01D5\u01D5\u01C8\u01CD\u01D2\u01C6\u01CB\u01D0"
                            + "\u0395\u0395\u0395\u0392\u0392\u0392\u038C\u010C\u0137\u0389\u038E\u0390"
                            + "\u0395\u0395\u0395\u0394\u0394\u0394\u038C\u010C\u0137\u038B\u010E\u0139"
                            + "\u0393\u0393\u0393\u00FF\u00FF\u00FF\u038A\u010D\u0138\u00FF\u00FF\u00FF"
                            + "\u0393\u0393\u0393\u0391\u0391\u0391\u038A\u010D\u0138\u0388\u038D\u038F"
                            + "\u0393\u0393\u0393\u0391\u0391\u0391\u038A\u010D\u0138\u0388\u038D\u038F"
                            + "\u01E7\u01E7\u01E7\u01E4\u01E4\u01E4\u01DE\u0109\u0134\u01DB\u01E0\u01E2"
                            + "\u01E7\u01E7\u01E7\u01E6\u01E6\u01E6\u01DE\u0109\u0134\u01DD\u010B\u0136"
                            + "\u01E5\u01E5\u01E5\u00FF\u00FF\u00FF\u01DC\u010A\u0135\u00FF\u00FF\u00FF"
                            + "\u01E5\u01E5\u01E5\u01E3\u01E3\u01E3\u01DC\u010A\u0135\u01DA\u01DF\u01E1"
                            + "\u01E5\u01E5\u01E5\u01E3\u01E3\u01E3\u01DC\u010A\u0135\u01DA\u01DF\u01E1"
                            + "\u03C3\u03C3\u03C3\u03C0\u03C0\u03C0\u03BA\u0112\u013D\u03B7\u03BC\u03BE"
                            + "\u03C3\u03C3\u03C3\u03C2\u03C2\u03C2\u03BA\u0112\u013D\u03B9\u0114\u013F"
                            + "\u03C1\u03C1\u03C1\u00FF\u00FF\u00FF\u03B8\u0113\u013E\u00FF\u00FF\u00FF"
                            + "\u03C1\u03C1\u03C1\u03BF\u03BF\u03BF\u03B8\u0113\u013E\u03B6\u03BB\u03BD"
                            + "\u03C1\u03C1\u03C1\u03BF\u03BF\u03BF\u03B8\u0113\u013E\u03B6\u03BB\u03BD"
                            + "\u0160\u0160\u0160\u01B1\u01B1\u01B1\u01B0\u0115\u0140\u01AD\u011A\u0145"
                            + "\u0160\u0160\u0160\u0161\u0161\u0161\u01B0\u0115\u0140\u01AF\u0117\u0142"
                            + "\u015E\u015E\u015E\u00FF\u00FF\u00FF\u01AE\u0116\u0141\u00FF\u00FF\u00FF"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u01AE\u0116\u0141\u01AC\u011B\u0146"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u01AE\u0116\u0141\u01AC\u011B\u0146"
                            + "\u01B9\u011E\u0149\u00FF\u00FF\u00FF\u01B3\u011F\u014A\u00FF\u00FF\u00FF"
                            + "\u01BD\u01BD\u01BD\u01BC\u01BC\u01BC\u01B9\u011E\u0149\u01B8\u01BA\u01BB"
                            + "\u01B7\u01B7\u01B7\u01B6\u01B6\u01B6\u01B3\u011F\u014A\u01B2\u01B4\u01B5"
                            + "\u03B5\u03B5\u03B5\u015D\u015D\u015D\u03B5\u03B5\u03B5\u015D\u015D\u015D"
                            + "\u039D\u039D\u039D\u039C\u039C\u039C\u01C5\u01C5\u01C5\u01C4\u01C4\u01C4"
                            + "\u03E2\u03E2\u03E2\u03E1\u03E1\u03E1\u03DA\u03DA\u03DA\u03D9\u03D9\u03D9"
                            + "\u0340\u0340\u0340\u033F\u033F\u033F\u0348\u0348\u0348\u0347\u0347\u0347"
                            + "\u03AE\u0119\u0144\u03AC\u03B0\u03B2\u03AE\u0119\u0144\u03AC\u03B0\u03B2"
                            + "\u0397\u0399\u039B\u0396\u0398\u039A\u01BF\u01C1\u01C3\u01BE\u01C0\u01C2"
                            + "\u03DC\u03DE\u03E0\u03DB\u03DD\u03DF\u03D4\u03D6\u03D8\u03D3\u03D5\u03D7"
                            + "\u033A\u033C\u033E\u0339\u033B\u033D\u0342\u0344\u0346\u0341\u0343\u0345"
                            + "\u015C\u015C\u015C\u03B4\u03B4\u03B4\u03AF\u0118\u0143\u03AD\u03B1\u03B3"
                            + "\u03B5\u03B5\u03B5\u00FF\u00FF\u00FF\u03AE\u0119\u0144\u00FF\u00FF\u00FF"
                            + "\u03CB\u0126\u0151\u03C9\u03CD\u03D0\u03CC\u03CF\u03D2\u03CA\u03CE\u03D1"
                            + "\u03CC\u03CF\u03D2\u03CA\u03CE\u03D1\u05FE\u05FE\u05FE\u05FB\u05FB\u05FB"
                            + "\u05EC\u05F2\u05F8\u05E9\u05EF\u05F5\u05FF\u05FF\u05FF\u05FC\u05FC\u05FC"
                            + "\u05ED\u05F3\u05F9\u05EA\u05F0\u05F6\u0600\u0600\u0600\u05FD\u05FD\u05FD"
                            + "\u05EE\u05F4\u05FA\u05EB\u05F1\u05F7\u0616\u0616\u0616\u0613\u0613\u0613"
                            + "\u0604\u060A\u0610\u0601\u0607\u060D\u0617\u0617\u0617\u0614\u0614\u0614"
                            + "\u0605\u060B\u0611\u0602\u0608\u060E\u0618\u0618\u0618\u0615\u0615\u0615"
                            + "\u0606\u060C\u0612\u0603\u0609\u060F\u05CE\u05CE\u05CE\u05CB\u05CB\u05CB"
                            + "\u05BC\u05C2\u05C8\u05B9\u05BF\u05C5\u05CF\u05CF\u05CF\u05CC\u05CC\u05CC"
                            + "\u05BD\u05C3\u05C9\u05BA\u05C0\u05C6\u05D0\u05D0\u05D0\u05CD\u05CD\u05CD"
                            + "\u05BE\u05C4\u05CA\u05BB\u05C1\u05C7\u05E6\u05E6\u05E6\u05E3\u05E3\u05E3"
                            + "\u05D4\u05DA\u05E0\u05D1\u05D7\u05DD\u05E7\u05E7\u05E7\u05E4\u05E4\u05E4"
                            + "\u05D5\u05DB\u05E1\u05D2\u05D8\u05DE\u05E8\u05E8\u05E8\u05E5\u05E5\u05E5"
                            + "\u05D6\u05DC\u05E2\u05D3\u05D9\u05DF\u063E\u063E\u063E\u063B\u063B\u063B"
                            + "\u0630\u0120\u014B\u062D\u0633\u0637\u063F\u063F\u063F\u063C\u063C\u063C"
                            + "\u0631\u0121\u014C\u062E\u0634\u0638\u0640\u0640\u0640\u063D\u063D\u063D"
                            + "\u0632\u0636\u063A\u062F\u0635\u0639\u065E\u065E\u065E\u065B\u065B\u065B"
                            + "\u0650\u0122\u014D\u064D\u0653\u0657\u065F\u065F\u065F\u065C\u065C\u065C"
                            + "\u0651\u0123\u014E\u064E\u0654\u0658\u0660\u0660\u0660\u065D\u065D\u065D"
                            + "\u0652\u0656\u065A\u064F\u0655\u0659\u063E\u063E\u063E\u063B\u063B\u063B"
                            + "\u0630\u0120\u014B\u062D\u0633\u0637\u063F\u063F\u063F\u063C\u063C\u063C"
                            + "\u0631\u0121\u014C\u062E\u0634\u0638\u0640\u0640\u0640\u063D\u063D\u063D"
                            + "\u0632\u0636\u063A\u062F\u0635\u0639\u062A\u062A\u062A\u0627\u0627\u0627"
                            + "\u061C\u0124\u014F\u0619\u061F\u0623\u062B\u062B\u062B\u0628\u0628\u0628"
                            + "\u061D\u0125\u0150\u061A\u0620\u0624\u062C\u062C\u062C\u0629\u0629\u0629"
                            + "\u061E\u0622\u0626\u061B\u0621\u0625\u0643\u0647\u064B\u0641\u0645\u0649"
                            + "\u0644\u0648\u064C\u0642\u0646\u064A\u0663\u0667\u066B\u0661\u0665\u0669"
                            + "\u0664\u0668\u066C\u0662\u0666\u066A\u015B\u015B\u015B\u0159\u0159\u0159"
                            + "\u0303\u0100\u012B\u0162\u0102\u012D\u015B\u015B\u015B\u0158\u0158\u0158"
                            + "\u0303\u0100\u012B\u0302\u0101\u012C\u031B\u031B\u031B\u015A\u015A\u015A"
                            + "\u0301\u0103\u012E\u0300\u0104\u012F\u031B\u031B\u031B\u00FF\u00FF\u00FF"
                            + "\u0301\u0103\u012E\u00FF\u00FF\u00FF\u0158\u0158\u0158\u00FF\u00FF\u00FF"
                            + "\u0302\u0101\u012C\u00FF\u00FF\u00FF\u0159\u0159\u0159\u00FF\u00FF\u00FF"
                            + "\u0162\u0102\u012D\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0180\u0105\u0130"
                            + "\u032E\u0128\u0153\u032B\u0129\u0154\u032D\u0127\u0152\u032C\u012A\u0155"
                            + "\u031D\u031E\u0320\u031C\u0163\u031F\u0322\u0324\u0326\u0321\u0323\u0325"
                            + "\u0328\u032A\u0156\u0327\u0329\u0157\u075C\u075C\u075C\u00FF\u00FF\u00FF"
                            + "\u0358\u0359\u035A\u00FF\u00FF\u00FF\u0357\u0357\u0357\u0357\u0357\u0357"
                            + "\u0354\u0355\u0356\u0354\u0355\u0356\u034C\u034C\u034C\u034C\u034C\u034C"
                            + "\u0349\u034A\u034B\u0349\u034A\u034B\u0353\u0353\u0353\u0353\u0353\u0353"
                            + "\u0350\u0351\u0352\u0350\u0351\u0352\u00FF\u00FF\u00FF\u034D\u034E\u034F"
                            + "\u02F7\u02F8\u02F9\u00FF\u00FF\u00FF\u02FA\u02FB\u02FC\u00FF\u00FF\u00FF"
                            + "\u02FD\u02FE\u02FF\u00FF\u00FF\u00FF\u01E8\u01E9\u01EA\u01E8\u01E9\u01EA"
                            + "\u0201\u0203\u0205\u0200\u0202\u0204\u01F1\u01F2\u01F3\u01F1\u01F2\u01F3"
                            + "\u0213\u0215\u0217\u0212\u0214\u0216\u01EE\u01EF\u01F0\u01EE\u01EF\u01F0"
                            + "\u020D\u020F\u0211\u020C\u020E\u0210\u01EB\u01EC\u01ED\u01EB\u01EC\u01ED"
                            + "\u0207\u0209\u020B\u0206\u0208\u020A\u01F5\u01F7\u01F9\u01F4\u01F6\u01F8"
                            + "\u01FB\u01FD\u01FF\u01FA\u01FC\u01FE\u0219\u021B\u021D\u0218\u021A\u021C"
                            + "\u024C\u024D\u024E\u00FF\u00FF\u00FF\u024C\u024D\u024E\u00FF\u00FF\u00FF"
                            + "\u02DD\u02DD\u02DD\u02DC\u02DC\u02DC\u02B1\u02B3\u02B5\u02B0\u02B2\u02B4"
                            + "\u0244\u0245\u0246\u00FF\u00FF\u00FF\u0244\u0245\u0246\u00FF\u00FF\u00FF"
                            + "\u02D7\u02D7\u02D7\u02D6\u02D6\u02D6\u029F\u02A1\u02A3\u029E\u02A0\u02A2"
                            + "\u0229\u022A\u016A\u00FF\u00FF\u00FF\u0229\u022A\u016A\u00FF\u00FF\u00FF"
                            + "\u02C7\u02C7\u02C7\u02C6\u02C6\u02C6\u026F\u0271\u0273\u026E\u0270\u0272"
                            + "\u0227\u0228\u016B\u00FF\u00FF\u00FF\u0227\u0228\u016B\u00FF\u00FF\u00FF"
                            + "\u02C5\u02C5\u02C5\u02C4\u02C4\u02C4\u0269\u026B\u026D\u0268\u026A\u026C"
                            + "\u0230\u0231\u016C\u00FF\u00FF\u00FF\u0230\u0231\u016C\u00FF\u00FF\u00FF"
                            + "\u02CB\u02CB\u02CB\u02CA\u02CA\u02CA\u027B\u027D\u027F\u027A\u027C\u027E"
                            + "\u0242\u0243\u016D\u00FF\u00FF\u00FF\u0242\u0243\u016D\u00FF\u00FF\u00FF"
                            + "\u02D5\u02D5\u02D5\u02D4\u02D4\u02D4\u0299\u029B\u029D\u0298\u029A\u029C"
                            + "\u022B\u022C\u016E\u00FF\u00FF\u00FF\u022B\u022C\u016E\u00FF\u00FF\u00FF"
                            + "\u02C9\u02C9\u02C9\u02C8\u02C8\u02C8\u0275\u0277\u0279\u0274\u0276\u0278"
                            + "\u0225\u0226\u016F\u00FF\u00FF\u00FF\u0225\u0226\u016F\u00FF\u00FF\u00FF"
                            + "\u02C3\u02C3\u02C3\u02C2\u02C2\u02C2\u0263\u0265\u0267\u0262\u0264\u0266"
                            + "\u0252\u0253\u0170\u00FF\u00FF\u00FF\u0252\u0253\u0170\u00FF\u00FF\u00FF"
                            + "\u02E1\u02E1\u02E1\u02E0\u02E0\u02E0\u02BD\u02BF\u02C1\u02BC\u02BE\u02C0"
                            + "\u024A\u024B\u0171\u00FF\u00FF\u00FF\u024A\u024B\u0171\u00FF\u00FF\u00FF"
                            + "\u02DB\u02DB\u02DB\u02DA\u02DA\u02DA\u02AB\u02AD\u02AF\u02AA\u02AC\u02AE"
                            + "\u024F\u0250\u0251\u00FF\u00FF\u00FF\u024F\u0250\u0251\u00FF\u00FF\u00FF"
                            + "\u02DF\u02DF\u02DF\u02DE\u02DE\u02DE\u02B7\u02B9\u02BB\u02B6\u02B8\u02BA"
                            + "\u0247\u0248\u0249\u00FF\u00FF\u00FF\u0247\u0248\u0249\u00FF\u00FF\u00FF"
                            + "\u02D9\u02D9\u02D9\u02D8\u02D8\u02D8\u02A5\u02A7\u02A9\u02A4\u02A6\u02A8"
                            + "\u0236\u0237\u0172\u00FF\u00FF\u00FF\u0236\u0237\u0172\u00FF\u00FF\u00FF"
                            + "\u02D1\u02D1\u02D1\u02D0\u02D0\u02D0\u028D\u028F\u0291\u028C\u028E\u0290"
                            + "\u0234\u0235\u0173\u00FF\u00FF\u00FF\u0234\u0235\u0173\u00FF\u00FF\u00FF"
                            + "\u02CF\u02CF\u02CF\u02CE\u02CE\u02CE\u0287\u0289\u028B\u0286\u0288\u028A"
                            + "\u0238\u0239\u0174\u00FF\u00FF\u00FF\u0238\u0239\u0174\u00FF\u00FF\u00FF"
                            + "\u02D3\u02D3\u02D3\u02D2\u02D2\u02D2\u0293\u0295\u0297\u0292\u0294\u0296"
                            + "\u0232\u0233\u0175\u00FF\u00FF\u00FF\u0232\u0233\u0175\u00FF\u00FF\u00FF"
                            + "\u02CD\u02CD\u02CD\u02CC\u02CC\u02CC\u0281\u0283\u0285\u0280\u0282\u0284"
                            + "\u021E\u021F\u0166\u00FF\u00FF\u00FF\u023A\u023B\u0168\u00FF\u00FF\u00FF"
                            + "\u023A\u023B\u0168\u00FF\u00FF\u00FF\u0221\u0223\u0169\u0220\u0222\u0224"
                            + "\u023D\u023F\u0241\u023C\u023E\u0240\u025D\u025E\u0167\u00FF\u00FF\u00FF"
                            + "\u025F\u0260\u0261\u00FF\u00FF\u00FF\u025A\u025B\u025C\u00FF\u00FF\u00FF"
                            + "\u0257\u0258\u0259\u00FF\u00FF\u00FF\u0254\u0255\u0256\u00FF\u00FF\u00FF"
                            + "\u022D\u022E\u022F\u00FF\u00FF\u00FF\u071C\u071F\u0164\u00FF\u00FF\u00FF"
                            + "\u0712\u0713\u0165\u00FF\u00FF\u00FF\u071A\u071D\u0720\u00FF\u00FF\u00FF"
                            + "\u071A\u071D\u0720\u00FF\u00FF\u00FF\u071C\u071F\u0164\u071B\u071E\u0721"
                            + "\u0714\u0715\u0716\u0714\u0715\u0716\u0722\u0723\u0724\u00FF\u00FF\u00FF"
                            + "\u0717\u0718\u0719\u00FF\u00FF\u00FF\u070C\u070D\u070E\u00FF\u00FF\u00FF"
                            + "\u070F\u0710\u0711\u00FF\u00FF\u00FF\u0738\u0738\u0738\u00FF\u00FF\u00FF"
                            + "\u0735\u0736\u0737\u00FF\u00FF\u00FF\u0730\u0730\u0730\u00FF\u00FF\u00FF"
                            + "\u072D\u072E\u072F\u00FF\u00FF\u00FF\u0740\u0740\u0740\u00FF\u00FF\u00FF"
                            + "\u073D\u073E\u073F\u00FF\u00FF\u00FF\u0734\u0734\u0734\u00FF\u00FF\u00FF"
                            + "\u0731\u0732\u0733\u00FF\u00FF\u00FF\u073C\u073C\u073C\u00FF\u00FF\u00FF"
                            + "\u0739\u073A\u073B\u00FF\u00FF\u00FF\u0181\u0181\u0181\u00FF\u00FF\u00FF"
                            + "\u037F\u037F\u037F\u00FF\u00FF\u00FF\u037E\u037E\u037E\u00FF\u00FF\u00FF"
                            + "\u037D\u037D\u037D\u00FF\u00FF\u00FF\u037B\u037B\u037B\u00FF\u00FF\u00FF"
                            + "\u0381\u0381\u0381\u00FF\u00FF\u00FF\u037C\u037C\u037C\u00FF\u00FF\u00FF"
                            + "\u0382\u0382\u0382\u00FF\u00FF\u00FF\u0380\u0380\u0380\u00FF\u00FF\u00FF"
                            + "\u0337\u0337\u0337\u00FF\u00FF\u00FF\u0338\u0338\u0338\u00FF\u00FF\u00FF"
                            + "\u0333\u0333\u0333\u00FF\u00FF\u00FF\u0336\u0336\u0336\u00FF\u00FF\u00FF"
                            + "\u0335\u0335\u0335\u00FF\u00FF\u00FF\u0334\u0334\u0334\u00FF\u00FF\u00FF"
                            + "\u075D\u075D\u075D\u00FF\u00FF\u00FF\u075D\u075D\u075D\u075D\u075D\u075D"
                            + "\u075D\u075D\u075D\u075D\u075D\u075D\u05B8\u05B7\u05B7\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u05B6\u05B6\u05B6\u05AA\u05AA\u05AA\u05A9\u05A9\u05A9"
                            + "\u05B2\u05B2\u05B2\u00FF\u00FF\u00FF\u05B0\u05B0\u05B0\u00FF\u00FF\u00FF"
                            + "\u05B5\u05B5\u05B5\u00FF\u00FF\u00FF\u05B1\u05B1\u05B1\u00FF\u00FF\u00FF"
                            + "\u05B3\u05B3\u05B3\u00FF\u00FF\u00FF\u05B4\u05B4\u05B4\u00FF\u00FF\u00FF"
                            + "\u05AC\u05AC\u05AC\u00FF\u00FF\u00FF\u05AF\u05AF\u05AF\u00FF\u00FF\u00FF"
                            + "\u05AB\u05AB\u05AB\u00FF\u00FF\u00FF\u05AD\u05AD\u05AD\u00FF\u00FF\u00FF"
                            + "\u05AE\u05AE\u05AE\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u05A5\u05A5\u05A5"
                            + "\u00FF\u00FF\u00FF\u05A4\u05A4\u05A4\u00FF\u00FF\u00FF\u05A8\u05A8\u05A8"
                            + "\u00FF\u00FF\u00FF\u05A6\u05A6\u05A6\u00FF\u00FF\u00FF\u05A7\u05A7\u05A7"
                            + "\u0363\u0363\u0363\u00FF\u00FF\u00FF\u0361\u0361\u0361\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0364\u0364\u0364\u00FF\u00FF\u00FF\u0362\u0362\u0362"
                            + "\u0366\u0366\u0366\u00FF\u00FF\u00FF\u0367\u0367\u0367\u00FF\u00FF\u00FF"
                            + "\u0365\u0365\u0365\u00FF\u00FF\u00FF\u036D\u036D\u036D\u00FF\u00FF\u00FF"
                            + "\u0370\u0370\u0370\u00FF\u00FF\u00FF\u036E\u036E\u036E\u00FF\u00FF\u00FF"
                            + "\u036F\u036F\u036F\u00FF\u00FF\u00FF\u036C\u036C\u036C\u00FF\u00FF\u00FF"
                            + "\u0368\u0368\u0369\u00FF\u00FF\u00FF\u036A\u036A\u036B\u00FF\u00FF\u00FF"
                            + "\u0371\u0371\u0372\u00FF\u00FF\u00FF\u0373\u0373\u0374\u00FF\u00FF\u00FF"
                            + "\u0759\u0759\u0759\u00FF\u00FF\u00FF\u075A\u075A\u075A\u00FF\u00FF\u00FF"
                            + "\u075B\u075B\u075B\u00FF\u00FF\u00FF\u0758\u0758\u0758\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0754\u0755\u0756\u0757\u0757\u0757\u00FF\u00FF\u00FF"
                            + "\u0376\u0376\u0376\u00FF\u00FF\u00FF\u037A\u037A\u037A\u00FF\u00FF\u00FF"
                            + "\u0378\u0378\u0378\u00FF\u00FF\u00FF\u0377\u0377\u0377\u00FF\u00FF\u00FF"
                            + "\u0375\u0375\u0375\u00FF\u00FF\u00FF\u0379\u0379\u0379\u00FF\u00FF\u00FF"
                            + "\u0594\u0594\u0594\u00FF\u00FF\u00FF\u0591\u0592\u0593\u00FF\u00FF\u00FF"
                            + "\u0598\u0598\u0598\u00FF\u00FF\u00FF\u0595\u0596\u0597\u00FF\u00FF\u00FF"
                            + "\u059B\u059B\u059B\u00FF\u00FF\u00FF\u059E\u059E\u059E\u00FF\u00FF\u00FF"
                            + "\u059C\u059C\u059C\u00FF\u00FF\u00FF\u059D\u059D\u059D\u00FF\u00FF\u00FF"
                            + "\u0599\u0599\u0599\u00FF\u00FF\u00FF\u059A\u059A\u059A\u00FF\u00FF\u00FF"
                            + "\u059F\u059F\u059F\u00FF\u00FF\u00FF\u05A0\u05A0\u05A0\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0747\u0747\u0747\u00FF\u00FF\u00FF\u0748\u0748\u0748"
                            + "\u00FF\u00FF\u00FF\u0741\u0741\u0741\u00FF\u00FF\u00FF\u0742\u0742\u0742"
                            + "\u074B\u074A\u074A\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0749\u0749\u0749"
                            + "\u074E\u074D\u074D\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u074C\u074C\u074C"
                            + "\u0744\u0744\u0744\u0743\u0743\u0743\u0746\u0746\u0746\u0745\u0745\u0745"
                            + "\u017D\u017D\u017D\u017C\u017C\u017C\u017F\u017F\u017F\u017E\u017E\u017E"
                            + "\u0179\u0179\u0179\u0178\u0178\u0178\u017B\u017B\u017B\u017A\u017A\u017A"
                            + "\u0177\u0177\u0177\u0176\u0176\u0176\u02E5\u02E5\u02E5\u00FF\u00FF\u00FF"
                            + "\u02E6\u02E6\u02E6\u00FF\u00FF\u00FF\u02EB\u02EB\u02EB\u00FF\u00FF\u00FF"
                            + "\u02EC\u02EC\u02EC\u00FF\u00FF\u00FF\u032F\u032F\u032F\u00FF\u00FF\u00FF"
                            + "\u0330\u0330\u0330\u00FF\u00FF\u00FF\u0331\u0331\u0331\u00FF\u00FF\u00FF"
                            + "\u0332\u0332\u0332\u00FF\u00FF\u00FF\u02E8\u02E9\u02EA\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u02E7\u02E7\u02E7\u02E4\u02E4\u02E4\u02E3\u02E3\u02E3"
                            + "\u02E2\u02E2\u02E2\u00FF\u00FF\u00FF\u02ED\u02ED\u02ED\u00FF\u00FF\u00FF"
                            + "\u02EE\u02EE\u02EE\u00FF\u00FF\u00FF\u0383\u0383\u0383\u00FF\u00FF\u00FF"
                            + "\u03C7\u03C7\u03C7\u00FF\u00FF\u00FF\u03C8\u03C8\u03C8\u00FF\u00FF\u00FF"
                            + "\u0384\u0384\u0384\u00FF\u00FF\u00FF\u0386\u0386\u0386\u00FF\u00FF\u00FF"
                            + "\u0387\u0387\u0387\u00FF\u00FF\u00FF\u0385\u0385\u0385\u00FF\u00FF\u00FF"
                            + "\u05A1\u05A2\u05A3\u00FF\u00FF\u00FF\u05A1\u05A2\u05A3\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0750\u0750\u0750\u00FF\u00FF\u00FF\u0751\u0751\u0751"
                            + "\u0753\u0753\u0753\u00FF\u00FF\u00FF\u0753\u0753\u0753\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u074F\u074F\u074F\u00FF\u00FF\u00FF\u074F\u074F\u074F"
                            + "\u00FF\u00FF\u00FF\u074F\u074F\u074F\u0752\u0752\u0752\u00FF\u00FF\u00FF"
                            + "\u0752\u0752\u0752\u00FF\u00FF\u00FF\u0752\u0752\u0752\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752"
                            + "\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752"
                            + "\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752"
                            + "\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752\u0752"
                            + "\u0752\u0752\u0752\u0752\u0752\u0752\u00FF\u00FF\u00FF\u035C\u035C\u035C"
                            + "\u00FF\u00FF\u00FF\u035B\u035B\u035B\u00FF\u00FF\u00FF\u035D\u035D\u035D"
                            + "\u00FF\u00FF\u00FF\u035E\u035E\u035E\u00FF\u00FF\u00FF\u0360\u0360\u0360"
                            + "\u00FF\u00FF\u00FF\u035F\u035F\u035F\u00FF\u00FF\u00FF\u0360\u0360\u0360"
                            + "\u076E\u076E\u076E\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0765\u0765\u0765"
                            + "\u00FF\u00FF\u00FF\u0764\u0764\u0764\u00FF\u00FF\u00FF\u076A\u076A\u076A"
                            + "\u00FF\u00FF\u00FF\u0769\u0769\u0769\u0766\u0766\u0766\u00FF\u00FF\u00FF"
                            + "\u0767\u0767\u0767\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u076D\u076D\u076D"
                            + "\u00FF\u00FF\u00FF\u0768\u0768\u0768\u00FF\u00FF\u00FF\u076B\u076B\u076B"
                            + "\u076C\u076C\u076C\u00FF\u00FF\u00FF\u0770\u0770\u0770\u00FF\u00FF\u00FF"
                            + "\u0770\u0770\u0770\u00FF\u00FF\u00FF\u0770\u0770\u0770\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u077A\u077A\u077A\u00FF\u00FF\u00FF\u0797\u0797\u0797"
                            + "\u00FF\u00FF\u00FF\u077E\u077E\u077E\u00FF\u00FF\u00FF\u0780\u0780\u0780"
                            + "\u00FF\u00FF\u00FF\u079E\u079E\u079E\u00FF\u00FF\u00FF\u07A0\u07A0\u07A0"
                            + "\u00FF\u00FF\u00FF\u0782\u0782\u0782\u00FF\u00FF\u00FF\u0784\u0784\u0784"
                            + "\u00FF\u00FF\u00FF\u077B\u077B\u077B\u00FF\u00FF\u00FF\u0798\u0798\u0798"
                            + "\u00FF\u00FF\u00FF\u077F\u077F\u077F\u00FF\u00FF\u00FF\u0781\u0781\u0781"
                            + "\u00FF\u00FF\u00FF\u079F\u079F\u079F\u00FF\u00FF\u00FF\u07A1\u07A1\u07A1"
                            + "\u00FF\u00FF\u00FF\u0783\u0783\u0783\u00FF\u00FF\u00FF\u0785\u0785\u0785"
                            + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                            + "\u00FF\u00FF\u00FF\u0789\u0789\u0789\u00FF\u00FF\u00FF\u078B\u078B\u078B"
                            + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                            + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                            + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                            + "\u00FF\u00FF\u00FF\u0788\u0788\u0788\u00FF\u00FF\u00FF\u078A\u078A\u078A"
                            + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                            + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                            + "\u07A3\u07A3\u07A3\u00FF\u00FF\u00FF\u07BE\u07BE\u07BE\u00FF\u00FF\u00FF"
                            + "\u07AE\u07AE\u07AE\u00FF\u00FF\u00FF\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF"
                            + "\u07C6\u07C6\u07C6\u00FF\u00FF\u00FF\u07C9\u07C9\u07C9\u00FF\u00FF\u00FF"
                            + "\u07B4\u07B4\u07B4\u00FF\u00FF\u00FF\u07B7\u07B7\u07B7\u00FF\u00FF\u00FF"
                            + "\u07A4\u07A4\u07A4\u00FF\u00FF\u00FF\u07BF\u07BF\u07BF\u00FF\u00FF\u00FF"
                            + "\u07CA\u07CA\u07CA\u00FF\u00FF\u00FF\u07C7\u07C7\u07C7\u00FF\u00FF\u00FF"
                            + "\u07B8\u07B8\u07B8\u00FF\u00FF\u00FF\u07B5\u07B5\u07B5\u00FF\u00FF\u00FF"
                            + "\u07A5\u07A5\u07A5\u00FF\u00FF\u00FF\u07C0\u07C0\u07C0\u00FF\u00FF\u00FF"
                            + "\u07CB\u07CB\u07CB\u00FF\u00FF\u00FF\u07C8\u07C8\u07C8\u00FF\u00FF\u00FF"
                            + "\u07B9\u07B9\u07B9\u00FF\u00FF\u00FF\u07B6\u07B6\u07B6\u00FF\u00FF\u00FF"
                            + "\u0761\u0761\u0761\u00FF\u00FF\u00FF\u0760\u0760\u0760\u00FF\u00FF\u00FF"
                            + "\u075F\u075F\u075F\u00FF\u00FF\u00FF\u075E\u075E\u075E\u00FF\u00FF\u00FF"
                            + "\u07D4\u07D4\u07D4\u00FF\u00FF\u00FF\u07C2\u07C2\u07C2\u00FF\u00FF\u00FF"
                            + "\u07C1\u07C1\u07C1\u00FF\u00FF\u00FF\u07D5\u07D5\u07D5\u00FF\u00FF\u00FF"
                            + "\u07B2\u07B2\u07B2\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC\u00FF\u00FF\u00FF"
                            + "\u07CF\u07CF\u07CF\u00FF\u00FF\u00FF\u07D0\u07D0\u07D0\u00FF\u00FF\u00FF"
                            + "\u07AF\u07AF\u07AF\u00FF\u00FF\u00FF\u07B0\u07B0\u07B0\u00FF\u00FF\u00FF"
                            + "\u07CD\u07CD\u07CD\u00FF\u00FF\u00FF\u07CE\u07CE\u07CE\u00FF\u00FF\u00FF"
                            + "\u0763\u0763\u0763\u00FF\u00FF\u00FF\u0762\u0762\u0762\u00FF\u00FF\u00FF"
                            + "\u0773\u0773\u0773\u00FF\u00FF\u00FF\u07D2\u07D2\u07D2\u00FF\u00FF\u00FF"
                            + "\u0776\u0776\u0776\u00FF\u00FF\u00FF\u0771\u0771\u0771\u00FF\u00FF\u00FF"
                            + "\u07D3\u07D3\u07D3\u00FF\u00FF\u00FF\u0775\u0775\u0775\u00FF\u00FF\u00FF"
                            + "\u0774\u0774\u0774\u00FF\u00FF\u00FF\u0772\u0772\u0772\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0777\u0777\u0777\u00FF\u00FF\u00FF\u0778\u0778\u0778"
                            + "\u00FF\u00FF\u00FF\u0796\u0796\u0796\u00FF\u00FF\u00FF\u078C\u078C\u078C"
                            + "\u00FF\u00FF\u00FF\u078D\u078D\u078D\u00FF\u00FF\u00FF\u0779\u0779\u0779"
                            + "\u00FF\u00FF\u00FF\u077C\u077C\u077C\u07BD\u07BD\u07BD\u00FF\u00FF\u00FF"
                            + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                            + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                            + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                            + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0799\u0799\u0799"
                            + "\u00FF\u00FF\u00FF\u079B\u079B\u079B\u00FF\u00FF\u00FF\u079A\u079A\u079A"
                            + "\u00FF\u00FF\u00FF\u079C\u079C\u079C\u00FF\u00FF\u00FF\u079D\u079D\u079D"
                            + "\u00FF\u00FF\u00FF\u078E\u078E\u078E\u00FF\u00FF\u00FF\u078F\u078F\u078F"
                            + "\u00FF\u00FF\u00FF\u0790\u0790\u0790\u00FF\u00FF\u00FF\u0791\u0791\u0791"
                            + "\u00FF\u00FF\u00FF\u0792\u0792\u0792\u00FF\u00FF\u00FF\u0793\u0793\u0793"
                            + "\u00FF\u00FF\u00FF\u0794\u0794\u0794\u00FF\u00FF\u00FF\u0795\u0795\u0795"
                            + "\u00FF\u00FF\u00FF\u077D\u077D\u077D\u07C3\u07C3\u07C3\u00FF\u00FF\u00FF"
                            + "\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF"
                            + "\u076F\u076F\u076F\u00FF\u00FF\u00FF\u07B3\u07B3\u07B3\u00FF\u00FF\u00FF"
                            + "\u07BC\u07BC\u07BC\u00FF\u00FF\u00FF\u07BA\u07BA\u07BA\u00FF\u00FF\u00FF"
                            + "\u07A6\u07A6\u07A6\u00FF\u00FF\u00FF\u07A8\u07A8\u07A8\u00FF\u00FF\u00FF"
                            + "\u07A7\u07A7\u07A7\u00FF\u00FF\u00FF\u07AD\u07AD\u07AD\u00FF\u00FF\u00FF"
                            + "\u07A9\u07A9\u07A9\u00FF\u00FF\u00FF\u07AB\u07AB\u07AB\u00FF\u00FF\u00FF"
                            + "\u07AA\u07AA\u07AA\u00FF\u00FF\u00FF\u07AC\u07AC\u07AC\u00FF\u00FF\u00FF"
                            + "\u07AE\u07AE\u07AE\u00FF\u00FF\u00FF\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF"
                            + "\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF"
                            + "\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF\u07C5\u07C5\u07C5\u00FF\u00FF\u00FF"
                            + "\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF"
                            + "\u07BB\u07BB\u07BB\u00FF\u00FF\u00FF\u046E\u046E\u046E\u046D\u046D\u046D"
                            + "\u047A\u047A\u047A\u0479\u0479\u0479\u0472\u0472\u0472\u0471\u0471\u0471"
                            + "\u0476\u0476\u0476\u0475\u0475\u0475\u049E\u049E\u049E\u049D\u049D\u049D"
                            + "\u04AA\u04AA\u04AA\u04A9\u04A9\u04A9\u04A2\u04A2\u04A2\u04A1\u04A1\u04A1"
                            + "\u04A6\u04A6\u04A6\u04A5\u04A5\u04A5\u0521\u0521\u0521\u0520\u0520\u0520"
                            + "\u0525\u0525\u0525\u0524\u0524\u0524\u0529\u0529\u0529\u0528\u0528\u0528"
                            + "\u052D\u052D\u052D\u052C\u052C\u052C\u0531\u0531\u0531\u0530\u0530\u0530"
                            + "\u0535\u0535\u0535\u0534\u0534\u0534\u0539\u0539\u0539\u0538\u0538\u0538"
                            + "\u053D\u053D\u053D\u053C\u053C\u053C\u047E\u047E\u047E\u047D\u047D\u047D"
                            + "\u0482\u0482\u0482\u0481\u0481\u0481\u048E\u048E\u048E\u048D\u048D\u048D"
                            + "\u04AE\u04AE\u04AE\u04AD\u04AD\u04AD\u03F2\u03F2\u03F2\u03F1\u03F1\u03F1"
                            + "\u03FC\u03FC\u03FC\u03FB\u03FB\u03FB\u03F6\u03F6\u03F6\u03F5\u03F5\u03F5"
                            + "\u0400\u0400\u0400\u03FF\u03FF\u03FF\u040A\u040A\u040A\u0409\u0409\u0409"
                            + "\u0404\u0404\u0404\u0403\u0403\u0403\u04EB\u04EB\u04EB\u04EA\u04EA\u04EA"
                            + "\u04E5\u04E5\u04E5\u04E4\u04E4\u04E4\u04D7\u04D7\u04D7\u04D6\u04D6\u04D6"
                            + "\u04EF\u04EF\u04EF\u04EE\u04EE\u04EE\u0486\u0486\u0486\u0485\u0485\u0485"
                            + "\u048A\u048A\u048A\u0489\u0489\u0489\u0426\u0426\u0426\u0425\u0425\u0425"
                            + "\u0416\u0416\u0416\u0415\u0415\u0415\u0422\u0422\u0422\u0421\u0421\u0421"
                            + "\u0412\u0412\u0412\u0411\u0411\u0411\u04E1\u04E1\u04E1\u04E0\u04E0\u04E0"
                            + "\u04F3\u04F3\u04F3\u04F2\u04F2\u04F2\u0515\u0515\u0515\u0514\u0514\u0514"
                            + "\u051F\u051F\u051F\u051E\u051E\u051E\u0519\u0519\u0519\u0518\u0518\u0518"
                            + "\u0507\u0507\u0507\u0506\u0506\u0506\u0511\u0511\u0511\u0510\u0510\u0510"
                            + "\u050B\u050B\u050B\u050A\u050A\u050A\u04FD\u04FD\u04FD\u04FC\u04FC\u04FC"
                            + "\u0503\u0503\u0503\u0502\u0502\u0502\u04F9\u04F9\u04F9\u04F8\u04F8\u04F8"
                            + "\u054F\u054F\u054F\u054E\u054E\u054E\u054D\u054D\u054D\u00FF\u00FF\u00FF"
                            + "\u0542\u0542\u0542\u0541\u0541\u0541\u0540\u0540\u0540\u00FF\u00FF\u00FF"
                            + "\u0549\u0549\u0549\u0548\u0548\u0548\u0547\u0547\u0547\u00FF\u00FF\u00FF"
                            + "\u056E\u056E\u056E\u056D\u056D\u056D\u056C\u056C\u056C\u00FF\u00FF\u00FF"
                            + "\u0561\u0561\u0561\u0560\u0560\u0560\u055F\u055F\u055F\u00FF\u00FF\u00FF"
                            + "\u0568\u0568\u0568\u0567\u0567\u0567\u0566\u0566\u0566\u00FF\u00FF\u00FF"
                            + "\u055B\u055B\u055B\u055A\u055A\u055A\u0559\u0559\u0559\u00FF\u00FF\u00FF"
                            + "\u0555\u0555\u0555\u0554\u0554\u0554\u0553\u0553\u0553\u00FF\u00FF\u00FF"
                            + "\u0311\u0311\u0312\u030E\u030E\u030F\u0307\u0307\u0314\u0304\u0304\u030A"
                            + "\u0310\u0310\u0310\u030F\u030F\u030F\u0310\u0310\u0310\u030A\u030A\u030A"
                            + "\u03C6\u03C6\u03C6\u00FF\u00FF\u00FF\u058A\u058A\u058A\u0589\u0589\u0589"
                            + "\u04CC\u04CC\u04CC\u04CB\u04CB\u04CB\u04C2\u04C2\u04C2\u00FF\u00FF\u00FF"
                            + "\u04CE\u04CE\u04CE\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u030A\u030A\u030A"
                            + "\u03C5\u03C5\u03C5\u00FF\u00FF\u00FF\u0582\u0582\u0582\u0581\u0581\u0581"
                            + "\u0452\u0452\u0452\u0451\u0451\u0451\u044A\u044A\u044A\u0449\u0449\u0449"
                            + "\u044E\u044E\u044E\u044D\u044D\u044D\u04D3\u04D3\u04D3\u04D2\u04D2\u04D2"
                            + "\u0460\u0460\u0460\u045F\u045F\u045F\u0458\u0458\u0458\u0457\u0457\u0457"
                            + "\u045C\u045C\u045C\u045B\u045B\u045B\u0492\u0492\u0492\u0491\u0491\u0491"
                            + "\u049A\u049A\u049A\u0499\u0499\u0499\u0496\u0496\u0496\u0495\u0495\u0495"
                            + "\u04DD\u04DD\u04DD\u04DC\u04DC\u04DC\u0462\u0462\u0462\u0461\u0461\u0461"
                            + "\u046A\u046A\u046A\u0469\u0469\u0469\u0466\u0466\u0466\u0465\u0465\u0465"
                            + "\u057E\u057E\u057E\u057D\u057D\u057D\u04B6\u04B6\u04B6\u00FF\u00FF\u00FF"
                            + "\u0313\u0313\u0313\u00FF\u00FF\u00FF\u068A\u068A\u068A\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0689\u0689\u0689\u0686\u0686\u0686\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0685\u0685\u0685\u06B1\u06B1\u06B1\u06B0\u06B0\u06B0"
                            + "\u0693\u0693\u0693\u0692\u0692\u0692\u06AF\u06AF\u06AF\u06AE\u06AE\u06AE"
                            + "\u068F\u068F\u068F\u068E\u068E\u068E\u031A\u031A\u031A\u0317\u0317\u0317"
                            + "\u031A\u031A\u031A\u030C\u030C\u030C\u031A\u031A\u031A\u0316\u0316\u0316"
                            + "\u031A\u031A\u031A\u030B\u030B\u030B\u00FF\u00FF\u00FF\u030B\u030B\u030B"
                            + "\u031A\u031A\u031A\u0317\u0317\u0317\u031A\u031A\u031A\u030C\u030C\u030C"
                            + "\u031A\u031A\u031A\u0316\u0316\u0316\u031A\u031A\u031A\u030B\u030B\u030B"
                            + "\u00FF\u00FF\u00FF\u030B\u030B\u030B\u0309\u0309\u0309\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u04B4\u04B4\u04B4\u0309\u0309\u0309\u0306\u0306\u0306"
                            + "\u0319\u0319\u0319\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04B5\u04B5\u04B5"
                            + "\u0319\u0319\u0319\u030D\u030D\u030D\u0576\u0576\u0576\u00FF\u00FF\u00FF"
                            + "\u051B\u051B\u051B\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0318\u0318\u0318"
                            + "\u00FF\u00FF\u00FF\u030D\u030D\u030D\u00FF\u00FF\u00FF\u04B1\u04B1\u04B1"
                            + "\u00FF\u00FF\u00FF\u04D1\u04D1\u04D1\u00FF\u00FF\u00FF\u0318\u0318\u0318"
                            + "\u00FF\u00FF\u00FF\u030D\u030D\u030D\u00FF\u00FF\u00FF\u04B1\u04B1\u04B1"
                            + "\u00FF\u00FF\u00FF\u04D1\u04D1\u04D1\u031A\u031A\u031A\u0316\u0316\u0316"
                            + "\u031A\u031A\u031A\u030B\u030B\u030B\u00FF\u00FF\u00FF\u030B\u030B\u030B"
                            + "\u031A\u031A\u031A\u0317\u0317\u0317\u031A\u031A\u031A\u030C\u030C\u030C"
                            + "\u04B7\u04B7\u04B8\u04B4\u04B4\u04B5\u0308\u0308\u0315\u0305\u0305\u030D"
                            + "\u04B9\u04B9\u04B9\u04B5\u04B5\u04B5\u04B9\u04B9\u04B9\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u030D\u030D\u030D\u03C4\u03C4\u03C4\u00FF\u00FF\u00FF"
                            + "\u04B3\u04B3\u04B3\u00FF\u00FF\u00FF\u04B2\u04B2\u04B2\u00FF\u00FF\u00FF"
                            + "\u04CD\u04CD\u04CD\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0317\u0317\u0317"
                            + "\u0575\u0575\u0575\u0574\u0574\u0574\u057A\u057A\u057A\u0579\u0579\u0579"
                            + "\u0578\u0578\u0578\u0577\u0577\u0577\u00FF\u00FF\u00FF\u0316\u0316\u0316"
                            + "\u00FF\u00FF\u00FF\u03E3\u03E3\u03E3\u00FF\u00FF\u00FF\u03E4\u03E4\u03E4"
                            + "\u06EB\u06EB\u06EB\u06EA\u06EA\u06EA\u06ED\u06ED\u06ED\u06EC\u06EC\u06EC"
                            + "\u06BE\u06BE\u06BE\u06BC\u06BC\u06BC\u06BF\u06BF\u06BF\u06BD\u06BD\u06BD"
                            + "\u06FD\u06FD\u06FD\u06FC\u06FC\u06FC\u06FF\u06FF\u06FF\u06FE\u06FE\u06FE"
                            + "\u06CE\u06CE\u06CE\u06CC\u06CC\u06CC\u06CF\u06CF\u06CF\u06CD\u06CD\u06CD"
                            + "\u0709\u0709\u0709\u0708\u0708\u0708\u070B\u070B\u070B\u070A\u070A\u070A"
                            + "\u06DA\u06DA\u06DA\u06D8\u06D8\u06D8\u06DB\u06DB\u06DB\u06D9\u06D9\u06D9"
                            + "\u06F9\u06F9\u06F9\u06F8\u06F8\u06F8\u06FB\u06FB\u06FB\u06FA\u06FA\u06FA"
                            + "\u06CA\u06CA\u06CA\u06C8\u06C8\u06C8\u06CB\u06CB\u06CB\u06C9\u06C9\u06C9"
                            + "\u06F1\u06F1\u06F1\u06F0\u06F0\u06F0\u06F3\u06F3\u06F3\u06F2\u06F2\u06F2"
                            + "\u06C2\u06C2\u06C2\u06C0\u06C0\u06C0\u06C3\u06C3\u06C3\u06C1\u06C1\u06C1"
                            + "\u06F5\u06F5\u06F5\u06F4\u06F4\u06F4\u06F7\u06F7\u06F7\u06F6\u06F6\u06F6"
                            + "\u06C6\u06C6\u06C6\u06C4\u06C4\u06C4\u06C7\u06C7\u06C7\u06C5\u06C5\u06C5"
                            + "\u0705\u0705\u0705\u0704\u0704\u0704\u0707\u0707\u0707\u0706\u0706\u0706"
                            + "\u06D6\u06D6\u06D6\u06D4\u06D4\u06D4\u06D7\u06D7\u06D7\u06D5\u06D5\u06D5"
                            + "\u0672\u0672\u0672\u0671\u0671\u0671\u0674\u0674\u0674\u0673\u0673\u0673"
                            + "\u066E\u066E\u066E\u066D\u066D\u066D\u0670\u0670\u0670\u066F\u066F\u066F"
                            + "\u0480\u0480\u0480\u047F\u047F\u047F\u0480\u0480\u0480\u047F\u047F\u047F"
                            + "\u0484\u0484\u0484\u0483\u0483\u0483\u0484\u0484\u0484\u0483\u0483\u0483"
                            + "\u0490\u0490\u0490\u048F\u048F\u048F\u0490\u0490\u0490\u048F\u048F\u048F"
                            + "\u04B0\u04B0\u04B0\u04AF\u04AF\u04AF\u04B0\u04B0\u04B0\u04AF\u04AF\u04AF"
                            + "\u0676\u0676\u0676\u0675\u0675\u0675\u067C\u067C\u067C\u067B\u067B\u067B"
                            + "\u0679\u0679\u0679\u0677\u0677\u0677\u067A\u067A\u067A\u0678\u0678\u0678"
                            + "\u0684\u0684\u0684\u0683\u0683\u0683\u0682\u0682\u0682\u0681\u0681\u0681"
                            + "\u0680\u0680\u0680\u067F\u067F\u067F\u067E\u067E\u067E\u067D\u067D\u067D"
                            + "\u06EF\u06EF\u06EF\u06EE\u06EE\u06EE\u06DD\u06DD\u06DD\u06DC\u06DC\u06DC"
                            + "\u06E5\u06E5\u06E5\u06E4\u06E4\u06E4\u06E3\u06E3\u06E3\u06E2\u06E2\u06E2"
                            + "\u06E9\u06E9\u06E9\u06E8\u06E8\u06E8\u06E7\u06E7\u06E7\u06E6\u06E6\u06E6"
                            + "\u0701\u0701\u0701\u0700\u0700\u0700\u06D2\u06D2\u06D2\u06D0\u06D0\u06D0"
                            + "\u0703\u0703\u0703\u0702\u0702\u0702\u06D3\u06D3\u06D3\u06D1\u06D1\u06D1"
                            + "\u06E1\u06E1\u06E1\u06E0\u06E0\u06E0\u06DF\u06DF\u06DF\u06DE\u06DE\u06DE"
                            + "\u06A3\u06A3\u06A5\u06A2\u06A2\u06A4\u069F\u069F\u06A1\u069E\u069E\u06A0"
                            + "\u06B9\u06B9\u06BB\u06B8\u06B8\u06BA\u06A9\u06A9\u06AB\u06A8\u06A8\u06AA"
                            + "\u06B5\u06B5\u06B7\u06B4\u06B4\u06B6\u0699\u0699\u069B\u0698\u0698\u069A"
                            + "\u0697\u0697\u0697\u0696\u0696\u0696\u0691\u0691\u0691\u0690\u0690\u0690"
                            + "\u06A7\u06A7\u06A7\u06A6\u06A6\u06A6\u069D\u069D\u069D\u069C\u069C\u069C"
                            + "\u068B\u068B\u068B\u0688\u0688\u0688\u0695\u0695\u0695\u0694\u0694\u0694"
                            + "\u06B3\u06B3\u06B3\u06B2\u06B2\u06B2\u0687\u0687\u0687\u0685\u0685\u0685"
                            + "\u068D\u068D\u068D\u068C\u068C\u068C\u06AD\u06AD\u06AD\u06AC\u06AC\u06AC"
                            + "\u0470\u0470\u0470\u046F\u046F\u046F\u047C\u047C\u047C\u047B\u047B\u047B"
                            + "\u0474\u0474\u0474\u0473\u0473\u0473\u0478\u0478\u0478\u0477\u0477\u0477"
                            + "\u04A0\u04A0\u04A0\u049F\u049F\u049F\u04AC\u04AC\u04AC\u04AB\u04AB\u04AB"
                            + "\u04A4\u04A4\u04A4\u04A3\u04A3\u04A3\u04A8\u04A8\u04A8\u04A7\u04A7\u04A7"
                            + "\u0523\u0523\u0523\u0522\u0522\u0522\u0527\u0527\u0527\u0526\u0526\u0526"
                            + "\u052B\u052B\u052B\u052A\u052A\u052A\u052F\u052F\u052F\u052E\u052E\u052E"
                            + "\u0533\u0533\u0533\u0532\u0532\u0532\u0537\u0537\u0537\u0536\u0536\u0536"
                            + "\u053B\u053B\u053B\u053A\u053A\u053A\u053F\u053F\u053F\u053E\u053E\u053E"
                            + "\u0480\u0480\u0480\u047F\u047F\u047F\u0484\u0484\u0484\u0483\u0483\u0483"
                            + "\u0490\u0490\u0490\u048F\u048F\u048F\u04B0\u04B0\u04B0\u04AF\u04AF\u04AF"
                            + "\u03F4\u03F4\u03F4\u03F3\u03F3\u03F3\u03FE\u03FE\u03FE\u03FD\u03FD\u03FD"
                            + "\u03F8\u03F8\u03F8\u03F7\u03F7\u03F7\u0402\u0402\u0402\u0401\u0401\u0401"
                            + "\u040C\u040C\u040C\u040B\u040B\u040B\u0406\u0406\u0406\u0405\u0405\u0405"
                            + "\u04ED\u04ED\u04ED\u04EC\u04EC\u04EC\u04E7\u04E7\u04E7\u04E6\u04E6\u04E6"
                            + "\u04D9\u04D9\u04D9\u04D8\u04D8\u04D8\u04F1\u04F1\u04F1\u04F0\u04F0\u04F0"
                            + "\u0488\u0488\u0488\u0487\u0487\u0487\u048C\u048C\u048C\u048B\u048B\u048B"
                            + "\u0428\u0428\u0428\u0427\u0427\u0427\u0418\u0418\u0418\u0417\u0417\u0417"
                            + "\u0424\u0424\u0424\u0423\u0423\u0423\u0414\u0414\u0414\u0413\u0413\u0413"
                            + "\u04E3\u04E3\u04E3\u04E2\u04E2\u04E2\u04F5\u04F5\u04F5\u04F4\u04F4\u04F4"
                            + "\u0513\u0513\u0513\u0512\u0512\u0512\u051D\u051D\u051D\u051C\u051C\u051C"
                            + "\u0517\u0517\u0517\u0516\u0516\u0516\u0505\u0505\u0505\u0504\u0504\u0504"
                            + "\u050F\u050F\u050F\u050E\u050E\u050E\u0509\u0509\u0509\u0508\u0508\u0508"
                            + "\u04FB\u04FB\u04FB\u04FA\u04FA\u04FA\u0501\u0501\u0501\u0500\u0500\u0500"
                            + "\u04F7\u04F7\u04F7\u04F6\u04F6\u04F6\u051B\u051B\u051B\u051A\u051A\u051A"
                            + "\u050D\u050D\u050D\u050C\u050C\u050C\u0552\u0552\u0552\u0551\u0551\u0551"
                            + "\u0550\u0550\u0550\u00FF\u00FF\u00FF\u0545\u0545\u0545\u0544\u0544\u0544"
                            + "\u0543\u0543\u0543\u00FF\u00FF\u00FF\u054C\u054C\u054C\u054B\u054B\u054B"
                            + "\u054A\u054A\u054A\u00FF\u00FF\u00FF\u0571\u0571\u0571\u0570\u0570\u0570"
                            + "\u056F\u056F\u056F\u00FF\u00FF\u00FF\u0564\u0564\u0564\u0563\u0563\u0563"
                            + "\u0562\u0562\u0562\u00FF\u00FF\u00FF\u056B\u056B\u056B\u056A\u056A\u056A"
                            + "\u0569\u0569\u0569\u00FF\u00FF\u00FF\u055E\u055E\u055E\u055D\u055D\u055D"
                            + "\u055C\u055C\u055C\u00FF\u00FF\u00FF\u0558\u0558\u0558\u0557\u0557\u0557"
                            + "\u0556\u0556\u0556\u00FF\u00FF\u00FF\u0546\u0546\u0546\u00FF\u00FF\u00FF"
                            + "\u0565\u0565\u0565\u00FF\u00FF\u00FF\u04CA\u04CA\u04CA\u04C9\u04C9\u04C9"
                            + "\u04C1\u04C1\u04C1\u00FF\u00FF\u00FF\u0580\u0580\u0580\u057F\u057F\u057F"
                            + "\u0450\u0450\u0450\u044F\u044F\u044F\u0448\u0448\u0448\u0447\u0447\u0447"
                            + "\u044C\u044C\u044C\u044B\u044B\u044B\u04D5\u04D5\u04D5\u04D4\u04D4\u04D4"
                            + "\u045E\u045E\u045E\u045D\u045D\u045D\u0456\u0456\u0456\u0455\u0455\u0455"
                            + "\u045A\u045A\u045A\u0459\u0459\u0459\u0494\u0494\u0494\u0493\u0493\u0493"
                            + "\u049C\u049C\u049C\u049B\u049B\u049B\u0498\u0498\u0498\u0497\u0497\u0497"
                            + "\u04DF\u04DF\u04DF\u04DE\u04DE\u04DE\u0464\u0464\u0464\u0463\u0463\u0463"
                            + "\u046C\u046C\u046C\u046B\u046B\u046B\u0468\u0468\u0468\u0467\u0467\u0467"
                            + "\u0432\u0432\u0432\u0431\u0431\u0431\u042E\u042E\u042E\u042D\u042D\u042D"
                            + "\u0430\u0430\u0430\u042F\u042F\u042F\u0436\u0436\u0436\u0435\u0435\u0435"
                            + "\u0438\u0438\u0438\u0437\u0437\u0437\u0434\u0434\u0434\u0433\u0433\u0433"
                            + "\u043E\u043E\u043E\u043D\u043D\u043D\u043A\u043A\u043A\u0439\u0439\u0439"
                            + "\u043C\u043C\u043C\u043B\u043B\u043B\u0442\u0442\u0442\u0441\u0441\u0441"
                            + "\u0444\u0444\u0444\u0443\u0443\u0443\u0440\u0440\u0440\u043F\u043F\u043F"
                            + "\u04DB\u04DB\u04DB\u04DA\u04DA\u04DA\u03FA\u03FA\u03FA\u03F9\u03F9\u03F9"
                            + "\u04FF\u04FF\u04FF\u04FE\u04FE\u04FE\u041E\u041E\u041E\u041D\u041D\u041D"
                            + "\u0420\u0420\u0420\u041F\u041F\u041F\u042C\u042C\u042C\u042B\u042B\u042B"
                            + "\u042A\u042A\u042A\u0429\u0429\u0429\u040E\u040E\u040E\u040D\u040D\u040D"
                            + "\u0410\u0410\u0410\u040F\u040F\u040F\u041C\u041C\u041C\u041B\u041B\u041B"
                            + "\u041A\u041A\u041A\u0419\u0419\u0419\u04E9\u04E9\u04E9\u04E8\u04E8\u04E8"
                            + "\u0454\u0454\u0454\u0453\u0453\u0453\u04D0\u04D0\u04D0\u04CF\u04CF\u04CF"
                            + "\u04BF\u04BF\u04BF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04BE\u04BE\u04BE"
                            + "\u04C1\u04C1\u04C1\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04C0\u04C0\u04C0"
                            + "\u04BB\u04BB\u04BD\u04BA\u04BA\u04BC\u04BB\u04BB\u04BB\u04BA\u04BA\u04BA"
                            + "\u04C8\u04C8\u04C8\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04C7\u04C7\u04C7"
                            + "\u04C4\u04C4\u04C6\u04C3\u04C3\u04C5\u0446\u0446\u0446\u0445\u0445\u0445"
                            + "\u0408\u0408\u0408\u0407\u0407\u0407\u0517\u0517\u0517\u0516\u0516\u0516"
                            + "\u0509\u0509\u0509\u0508\u0508\u0508\u051B\u051B\u051B\u051A\u051A\u051A"
                            + "\u050D\u050D\u050D\u050C\u050C\u050C\u058E\u058E\u058E\u058D\u058D\u058D"
                            + "\u058C\u058C\u058C\u058B\u058B\u058B\u0584\u0584\u0584\u0583\u0583\u0583"
                            + "\u0588\u0588\u0588\u0587\u0587\u0587\u0586\u0586\u0586\u0585\u0585\u0585"
                            + "\u057C\u057C\u057C\u057B\u057B\u057B\u03EE\u03EE\u03EE\u03ED\u03ED\u03ED"
                            + "\u03EC\u03EC\u03EC\u03EB\u03EB\u03EB\u03EA\u03EA\u03EA\u03E9\u03E9\u03E9"
                            + "\u03E8\u03E8\u03E8\u03E7\u03E7\u03E7\u03E6\u03E6\u03E6\u03E5\u03E5\u03E5"
                            + "\u03F0\u03F0\u03F0\u03EF\u03EF\u03EF\u0572\u0572\u0572\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u0573\u0573\u0573\u0728\u0728\u0728\u0727\u0727\u0727"
                            + "\u0726\u0726\u0726\u0725\u0725\u0725\u072C\u072C\u072C\u072B\u072B\u072B"
                            + "\u072A\u072A\u072A\u0729\u0729\u0729\u02F6\u02F6\u02F6\u02F5\u02F5\u02F5"
                            + "\u02F0\u02F2\u02F4\u02EF\u02F1\u02F3\u0187\u0187\u0187\u0186\u0186\u0186"
                            + "\u0189\u0189\u0189\u0188\u0188\u0188\u0183\u0183\u0183\u0182\u0182\u0182"
                            + "\u0185\u0185\u0185\u0184\u0184\u0184\u018B\u018B\u018B\u018A\u018A\u018A"
                            + "\u018D\u018D\u018D\u018C\u018C\u018C\u0590\u0590\u0590\u058F\u058F\u058F");
    }

    /** Runs the instructions of a block in turn; on a fault {@code t.faultAt} is the one that raised it. */
    static void run(Interpreter t, Insn[] insns) {
        Cpu c = t.cpu;
        Mmu m = t.mmu;
        long[] r = c.r;
        int at = 0;
        try {
            for (; at < insns.length; at++) {
                Insn in = insns[at];
                switch (in.op) {
                    // Data.mov32 r,r
                    case 0 -> r[in.a] = Data.mov32((int) r[in.b]) & 0xFFFF_FFFFL;
                    // Data.mov32 r,m
                    case 1 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Data.mov32(m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.mov32 m,r
                    case 2 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Data.mov32((int) r[in.b]));
                    }
                    // Data.mov32 r,i
                    case 3 -> r[in.a] = Data.mov32((int) in.imm) & 0xFFFF_FFFFL;
                    // Data.mov32 m,i
                    case 4 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Data.mov32((int) in.imm));
                    }
                    // Addressing.lea32 r,m
                    case 5 -> r[in.a] = Addressing.lea32(t, in) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,r
                    case 6 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,i
                    case 7 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,m
                    case 8 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Arithmetic.add32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Arithmetic.sub32 r,r
                    case 9 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Arithmetic.sub32 r,i
                    case 10 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Arithmetic.sub32 r,m
                    case 11 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Arithmetic.sub32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.and32 r,r
                    case 12 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.and32 r,i
                    case 13 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.and32 r,m
                    case 14 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.and32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.or32 r,r
                    case 15 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.or32 r,i
                    case 16 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.or32 r,m
                    case 17 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.or32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.xor32 r,r
                    case 18 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.xor32 r,i
                    case 19 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.xor32 r,m
                    case 20 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.xor32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Arithmetic.cmp32 r,r
                    case 21 -> Arithmetic.cmp32(c, (int) r[in.a], (int) r[in.b]);
                    // Arithmetic.cmp32 r,i
                    case 22 -> Arithmetic.cmp32(c, (int) r[in.a], (int) in.imm);
                    // Arithmetic.cmp32 r,m
                    case 23 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, (int) r[in.a], m.load32(la));
                    }
                    // Logic.test32 r,r
                    case 24 -> Logic.test32(c, (int) r[in.a], (int) r[in.b]);
                    // Logic.test32 r,i
                    case 25 -> Logic.test32(c, (int) r[in.a], (int) in.imm);
                    // Arithmetic.cmp32 m,r
                    case 26 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, m.load32(la), (int) r[in.b]);
                    }
                    // Arithmetic.cmp32 m,i
                    case 27 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, m.load32(la), (int) in.imm);
                    }
                    // Arithmetic.add32 m,r
                    case 28 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) r[in.b]));
                    }
                    // Arithmetic.add32 m,i
                    case 29 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) in.imm));
                    }
                    // Arithmetic.inc32 r
                    case 30 -> r[in.a] = Arithmetic.inc32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
                    // Arithmetic.dec32 r
                    case 31 -> r[in.a] = Arithmetic.dec32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
                    // Shifts.shl32 r,i
                    case 32 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.shl32 r,i
                    case 33 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Shifts.shr32 r,i
                    case 34 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.shr32 r,i
                    case 35 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Shifts.sar32 r,i
                    case 36 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.sar32 r,i
                    case 37 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Multiply.imul32 r,r
                    case 38 -> r[in.a] = Multiply.imul32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,r
                    case 39 -> r[in.a] = Data.movzx32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,r
                    case 40 -> r[in.a] = Data.movzx32(t.get8(in.b)) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,m
                    case 41 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movzx32(m.load8(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.movzx32 r,m
                    case 42 -> {
                        long la = t.address(in, 2, false);
                        r[in.a] = Data.movzx32(m.load16(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.mov64 r,r
                    case 43 -> r[in.a] = Data.mov64(r[in.b]);
                    // Data.mov64 r,m
                    case 44 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Data.mov64(m.load64(la));
                    }
                    // Data.mov64 m,r
                    case 45 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Data.mov64(r[in.b]));
                    }
                    // Data.mov64 r,i
                    case 46 -> r[in.a] = Data.mov64(in.imm);
                    // Data.mov64 m,i
                    case 47 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Data.mov64(in.imm));
                    }
                    // Addressing.lea64 r,m
                    case 48 -> r[in.a] = Addressing.lea64(t, in);
                    // Arithmetic.add64 r,r
                    case 49 -> r[in.a] = Arithmetic.add64(c, r[in.a], r[in.b]);
                    // Arithmetic.add64 r,i
                    case 50 -> r[in.a] = Arithmetic.add64(c, r[in.a], in.imm);
                    // Arithmetic.add64 r,m
                    case 51 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Arithmetic.add64(c, r[in.a], m.load64(la));
                    }
                    // Arithmetic.sub64 r,r
                    case 52 -> r[in.a] = Arithmetic.sub64(c, r[in.a], r[in.b]);
                    // Arithmetic.sub64 r,i
                    case 53 -> r[in.a] = Arithmetic.sub64(c, r[in.a], in.imm);
                    // Arithmetic.sub64 r,m
                    case 54 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Arithmetic.sub64(c, r[in.a], m.load64(la));
                    }
                    // Logic.and64 r,r
                    case 55 -> r[in.a] = Logic.and64(c, r[in.a], r[in.b]);
                    // Logic.and64 r,i
                    case 56 -> r[in.a] = Logic.and64(c, r[in.a], in.imm);
                    // Logic.and64 r,m
                    case 57 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.and64(c, r[in.a], m.load64(la));
                    }
                    // Logic.or64 r,r
                    case 58 -> r[in.a] = Logic.or64(c, r[in.a], r[in.b]);
                    // Logic.or64 r,i
                    case 59 -> r[in.a] = Logic.or64(c, r[in.a], in.imm);
                    // Logic.or64 r,m
                    case 60 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.or64(c, r[in.a], m.load64(la));
                    }
                    // Logic.xor64 r,r
                    case 61 -> r[in.a] = Logic.xor64(c, r[in.a], r[in.b]);
                    // Logic.xor64 r,i
                    case 62 -> r[in.a] = Logic.xor64(c, r[in.a], in.imm);
                    // Logic.xor64 r,m
                    case 63 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.xor64(c, r[in.a], m.load64(la));
                    }
                    // Arithmetic.cmp64 r,r
                    case 64 -> Arithmetic.cmp64(c, r[in.a], r[in.b]);
                    // Arithmetic.cmp64 r,i
                    case 65 -> Arithmetic.cmp64(c, r[in.a], in.imm);
                    // Arithmetic.cmp64 r,m
                    case 66 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, r[in.a], m.load64(la));
                    }
                    // Logic.test64 r,r
                    case 67 -> Logic.test64(c, r[in.a], r[in.b]);
                    // Logic.test64 r,i
                    case 68 -> Logic.test64(c, r[in.a], in.imm);
                    // Arithmetic.cmp64 m,r
                    case 69 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, m.load64(la), r[in.b]);
                    }
                    // Arithmetic.cmp64 m,i
                    case 70 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, m.load64(la), in.imm);
                    }
                    // Arithmetic.add64 m,r
                    case 71 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), r[in.b]));
                    }
                    // Arithmetic.add64 m,i
                    case 72 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), in.imm));
                    }
                    // Arithmetic.inc64 r
                    case 73 -> r[in.a] = Arithmetic.inc64(c, r[in.a]);
                    // Arithmetic.dec64 r
                    case 74 -> r[in.a] = Arithmetic.dec64(c, r[in.a]);
                    // Shifts.shl64 r,i
                    case 75 -> r[in.a] = Shifts.shl64(c, r[in.a], (int) in.imm);
                    // Shifts.shl64 r,i
                    case 76 -> r[in.a] = Shifts.shl64(c, r[in.a], 1);
                    // Shifts.shr64 r,i
                    case 77 -> r[in.a] = Shifts.shr64(c, r[in.a], (int) in.imm);
                    // Shifts.shr64 r,i
                    case 78 -> r[in.a] = Shifts.shr64(c, r[in.a], 1);
                    // Shifts.sar64 r,i
                    case 79 -> r[in.a] = Shifts.sar64(c, r[in.a], (int) in.imm);
                    // Shifts.sar64 r,i
                    case 80 -> r[in.a] = Shifts.sar64(c, r[in.a], 1);
                    // Multiply.imul64 r,r
                    case 81 -> r[in.a] = Multiply.imul64(c, r[in.a], r[in.b]);
                    // Data.movzx64 r,r
                    case 82 -> r[in.a] = Data.movzx64((int) r[in.b] & 0xFFFF);
                    // Data.movzx64 r,r
                    case 83 -> r[in.a] = Data.movzx64(t.get8(in.b));
                    // Data.movzx64 r,m
                    case 84 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movzx64(m.load8(la));
                    }
                    // Data.movzx64 r,m
                    case 85 -> {
                        long la = t.address(in, 2, false);
                        r[in.a] = Data.movzx64(m.load16(la));
                    }
                    // Data.movsxd64 r,r
                    case 86 -> r[in.a] = Data.movsxd64((int) r[in.b]);
                    // Data.movsxd64 r,m
                    case 87 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Data.movsxd64(m.load32(la));
                    }
                    // Data.mov8 r,m
                    case 88 -> {
                        long la = t.address(in, 1, false);
                        t.set8(in.a, Data.mov8(m.load8(la)));
                    }
                    // Data.mov8 m,r
                    case 89 -> {
                        long la = t.address(in, 1, true);
                        m.store8(la, Data.mov8(t.get8(in.b)));
                    }
                    // Data.mov8 m,i
                    case 90 -> {
                        long la = t.address(in, 1, true);
                        m.store8(la, Data.mov8((int) in.imm));
                    }
                    // Data.mov8 r,r
                    case 91 -> t.set8(in.a, Data.mov8(t.get8(in.b)));
                    // Logic.test8 r,r
                    case 92 -> Logic.test8(c, t.get8(in.a), t.get8(in.b));
                    // Logic.test8 m,i
                    case 93 -> {
                        long la = t.address(in, 1, false);
                        Logic.test8(c, m.load8(la), (int) in.imm);
                    }
                    // Arithmetic.cmp8 r,i
                    case 94 -> Arithmetic.cmp8(c, t.get8(in.a), (int) in.imm);
                    // Arithmetic.cmp8 m,i
                    case 95 -> {
                        long la = t.address(in, 1, false);
                        Arithmetic.cmp8(c, m.load8(la), (int) in.imm);
                    }
                    // Arithmetic.cmp8 r,r
                    case 96 -> Arithmetic.cmp8(c, t.get8(in.a), t.get8(in.b));
                    // Arithmetic.cmp8 r,m
                    case 97 -> {
                        long la = t.address(in, 1, false);
                        Arithmetic.cmp8(c, t.get8(in.a), m.load8(la));
                    }
                    // Data.mov16 m,r
                    case 98 -> {
                        long la = t.address(in, 2, true);
                        m.store16(la, Data.mov16((int) r[in.b] & 0xFFFF));
                    }
                    // Data.movsxByte32 r,m
                    case 99 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movsxByte32(m.load8(la)) & 0xFFFF_FFFFL;
                    }
                    // Stack.push64 r
                    case 100 -> Stack.push64(t, r[in.a]);
                    // Stack.pop64 r
                    case 101 -> r[in.a] = Stack.pop64(t);
                    // Branches.call64 i
                    case 102 -> {
                        c.rip = t.nextIp(in);
                        Branches.call64(t, in);
                    }
                    // Branches.ret64
                    case 103 -> {
                        c.rip = t.nextIp(in);
                        Branches.ret64(t);
                    }
                    // Branches.jmp64 i
                    case 104 -> {
                        c.rip = t.nextIp(in);
                        Branches.jmp64(c, in);
                    }
                    // Branches.callNear64 r
                    case 105 -> {
                        c.rip = t.nextIp(in);
                        Branches.callNear64(t, r[in.a]);
                    }
                    // Branches.jb64 i
                    case 106 -> {
                        c.rip = t.nextIp(in);
                        Branches.jb64(c, in);
                    }
                    // Branches.jae64 i
                    case 107 -> {
                        c.rip = t.nextIp(in);
                        Branches.jae64(c, in);
                    }
                    // Branches.je64 i
                    case 108 -> {
                        c.rip = t.nextIp(in);
                        Branches.je64(c, in);
                    }
                    // Branches.jne64 i
                    case 109 -> {
                        c.rip = t.nextIp(in);
                        Branches.jne64(c, in);
                    }
                    // Branches.jbe64 i
                    case 110 -> {
                        c.rip = t.nextIp(in);
                        Branches.jbe64(c, in);
                    }
                    // Branches.ja64 i
                    case 111 -> {
                        c.rip = t.nextIp(in);
                        Branches.ja64(c, in);
                    }
                    // Branches.js64 i
                    case 112 -> {
                        c.rip = t.nextIp(in);
                        Branches.js64(c, in);
                    }
                    // Branches.jns64 i
                    case 113 -> {
                        c.rip = t.nextIp(in);
                        Branches.jns64(c, in);
                    }
                    // Branches.jl64 i
                    case 114 -> {
                        c.rip = t.nextIp(in);
                        Branches.jl64(c, in);
                    }
                    // Branches.jge64 i
                    case 115 -> {
                        c.rip = t.nextIp(in);
                        Branches.jge64(c, in);
                    }
                    // Branches.jle64 i
                    case 116 -> {
                        c.rip = t.nextIp(in);
                        Branches.jle64(c, in);
                    }
                    // Branches.jg64 i
                    case 117 -> {
                        c.rip = t.nextIp(in);
                        Branches.jg64(c, in);
                    }
                    default -> other(t, c, in);
                }
            }
        } catch (Fault fault) {
            t.faultAt = at;
            throw fault;
        }
    }

    private static void other(Interpreter t, Cpu c, Insn in) {
        switch (in.op - HOT >> 5) {
            case 0 -> group0(t, c, in);
            case 1 -> group1(t, c, in);
            case 2 -> group2(t, c, in);
            case 3 -> group3(t, c, in);
            case 4 -> group4(t, c, in);
            case 5 -> group5(t, c, in);
            case 6 -> group6(t, c, in);
            case 7 -> group7(t, c, in);
            case 8 -> group8(t, c, in);
            case 9 -> group9(t, c, in);
            case 10 -> group10(t, c, in);
            case 11 -> group11(t, c, in);
            case 12 -> group12(t, c, in);
            case 13 -> group13(t, c, in);
            case 14 -> group14(t, c, in);
            case 15 -> group15(t, c, in);
            case 16 -> group16(t, c, in);
            case 17 -> group17(t, c, in);
            case 18 -> group18(t, c, in);
            case 19 -> group19(t, c, in);
            case 20 -> group20(t, c, in);
            case 21 -> group21(t, c, in);
            case 22 -> group22(t, c, in);
            case 23 -> group23(t, c, in);
            case 24 -> group24(t, c, in);
            case 25 -> group25(t, c, in);
            case 26 -> group26(t, c, in);
            case 27 -> group27(t, c, in);
            case 28 -> group28(t, c, in);
            case 29 -> group29(t, c, in);
            case 30 -> group30(t, c, in);
            case 31 -> group31(t, c, in);
            case 32 -> group32(t, c, in);
            case 33 -> group33(t, c, in);
            case 34 -> group34(t, c, in);
            case 35 -> group35(t, c, in);
            case 36 -> group36(t, c, in);
            case 37 -> group37(t, c, in);
            case 38 -> group38(t, c, in);
            case 39 -> group39(t, c, in);
            case 40 -> group40(t, c, in);
            case 41 -> group41(t, c, in);
            case 42 -> group42(t, c, in);
            case 43 -> group43(t, c, in);
            case 44 -> group44(t, c, in);
            case 45 -> group45(t, c, in);
            case 46 -> group46(t, c, in);
            case 47 -> group47(t, c, in);
            case 48 -> group48(t, c, in);
            case 49 -> group49(t, c, in);
            case 50 -> group50(t, c, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group0(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // AccessRights.arpl m,r
            case 118 -> {
                long la = t.address(in, 2, true);
                m.store16(la, AccessRights.arpl(t, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // AccessRights.arpl r,r
            case 119 -> t.set16(in.a, AccessRights.arpl(t, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // AccessRights.lar r,m
            case 120 -> {
                long la = t.address(in, 2, false);
                AccessRights.lar(t, in, m.load16(la));
            }
            // AccessRights.lar r,r
            case 121 -> AccessRights.lar(t, in, (int) r[in.b] & 0xFFFF);
            // AccessRights.lsl r,m
            case 122 -> {
                long la = t.address(in, 2, false);
                AccessRights.lsl(t, in, m.load16(la));
            }
            // AccessRights.lsl r,r
            case 123 -> AccessRights.lsl(t, in, (int) r[in.b] & 0xFFFF);
            // AccessRights.verr m
            case 124 -> {
                long la = t.address(in, 2, false);
                AccessRights.verr(t, m.load16(la));
            }
            // AccessRights.verr r
            case 125 -> AccessRights.verr(t, (int) r[in.a] & 0xFFFF);
            // AccessRights.verw m
            case 126 -> {
                long la = t.address(in, 2, false);
                AccessRights.verw(t, m.load16(la));
            }
            // AccessRights.verw r
            case 127 -> AccessRights.verw(t, (int) r[in.a] & 0xFFFF);
            // Addressing.lea16 r,m
            case 128 -> t.set16(in.a, Addressing.lea16(t, in));
            // Addressing.xlat
            case 129 -> Addressing.xlat(t, in);
            // Aes.aesdec x,m
            case 130 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aesdec(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // Aes.aesdec x,x
            case 131 -> {
                t.checkSse();
                Aes.aesdec(v, in.a, in.a, in.b);
            }
            // Aes.aesdeclast x,m
            case 132 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aesdeclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // Aes.aesdeclast x,x
            case 133 -> {
                t.checkSse();
                Aes.aesdeclast(v, in.a, in.a, in.b);
            }
            // Aes.aesenc x,m
            case 134 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aesenc(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // Aes.aesenc x,x
            case 135 -> {
                t.checkSse();
                Aes.aesenc(v, in.a, in.a, in.b);
            }
            // Aes.aesenclast x,m
            case 136 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aesenclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // Aes.aesenclast x,x
            case 137 -> {
                t.checkSse();
                Aes.aesenclast(v, in.a, in.a, in.b);
            }
            // Aes.aesimc x,m
            case 138 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aesimc(v, in.a, Cpu.VECTOR_TEMP);
            }
            // Aes.aesimc x,x
            case 139 -> {
                t.checkSse();
                Aes.aesimc(v, in.a, in.b);
            }
            // Aes.aeskeygenassist x,m,i
            case 140 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Aes.aeskeygenassist(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // Aes.aeskeygenassist x,x,i
            case 141 -> {
                t.checkSse();
                Aes.aeskeygenassist(v, in.a, in.b, (int) in.imm);
            }
            // Arithmetic.adc16 m,i
            case 142 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.adc16 m,r
            case 143 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.adc16 r,i
            case 144 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.adc16 r,m
            case 145 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.adc16 r,r
            case 146 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.adc32 m,i
            case 147 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.adc32 m,r
            case 148 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.adc32 r,i
            case 149 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group1(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.adc32 r,m
            case 150 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.adc32 r,r
            case 151 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.adc64 m,i
            case 152 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.adc64 m,r
            case 153 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.adc64 r,i
            case 154 -> r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
            // Arithmetic.adc64 r,m
            case 155 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.adc64 r,r
            case 156 -> r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
            // Arithmetic.adc8 m,i
            case 157 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.adc8 m,r
            case 158 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.adc8 r,i
            case 159 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.adc8 r,m
            case 160 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.adc8 r,r
            case 161 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.add16 m,i
            case 162 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.add16 m,r
            case 163 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.add16 r,i
            case 164 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.add16 r,m
            case 165 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.add16 r,r
            case 166 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.add8 m,i
            case 167 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.add8 m,r
            case 168 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.add8 r,i
            case 169 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.add8 r,m
            case 170 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.add8 r,r
            case 171 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.cmp16 m,i
            case 172 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
            }
            // Arithmetic.cmp16 m,r
            case 173 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Arithmetic.cmp16 r,i
            case 174 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Arithmetic.cmp16 r,m
            case 175 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
            }
            // Arithmetic.cmp16 r,r
            case 176 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Arithmetic.cmp8 m,r
            case 177 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
            }
            // Arithmetic.dec16 m
            case 178 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
            }
            // Arithmetic.dec16 r
            case 179 -> t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.dec32 m
            case 180 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
            }
            // Arithmetic.dec64 m
            case 181 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group2(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.dec8 m
            case 182 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
            }
            // Arithmetic.dec8 r
            case 183 -> t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
            // Arithmetic.inc16 m
            case 184 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
            }
            // Arithmetic.inc16 r
            case 185 -> t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.inc32 m
            case 186 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
            }
            // Arithmetic.inc64 m
            case 187 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
            }
            // Arithmetic.inc8 m
            case 188 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
            }
            // Arithmetic.inc8 r
            case 189 -> t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
            // Arithmetic.neg16 m
            case 190 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
            }
            // Arithmetic.neg16 r
            case 191 -> t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.neg32 m
            case 192 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
            }
            // Arithmetic.neg32 r
            case 193 -> r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            // Arithmetic.neg64 m
            case 194 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
            }
            // Arithmetic.neg64 r
            case 195 -> r[in.a] = Arithmetic.neg64(c, r[in.a]);
            // Arithmetic.neg8 m
            case 196 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
            }
            // Arithmetic.neg8 r
            case 197 -> t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
            // Arithmetic.sbb16 m,i
            case 198 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sbb16 m,r
            case 199 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sbb16 r,i
            case 200 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sbb16 r,m
            case 201 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sbb16 r,r
            case 202 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sbb32 m,i
            case 203 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sbb32 m,r
            case 204 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sbb32 r,i
            case 205 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.sbb32 r,m
            case 206 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.sbb32 r,r
            case 207 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.sbb64 m,i
            case 208 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sbb64 m,r
            case 209 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sbb64 r,i
            case 210 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
            // Arithmetic.sbb64 r,m
            case 211 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.sbb64 r,r
            case 212 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
            // Arithmetic.sbb8 m,i
            case 213 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group3(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.sbb8 m,r
            case 214 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sbb8 r,i
            case 215 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sbb8 r,m
            case 216 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sbb8 r,r
            case 217 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.sub16 m,i
            case 218 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sub16 m,r
            case 219 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sub16 r,i
            case 220 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sub16 r,m
            case 221 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sub16 r,r
            case 222 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sub32 m,i
            case 223 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sub32 m,r
            case 224 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sub64 m,i
            case 225 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sub64 m,r
            case 226 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sub8 m,i
            case 227 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sub8 m,r
            case 228 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sub8 r,i
            case 229 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sub8 r,m
            case 230 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sub8 r,r
            case 231 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
            // BitStrings.bt16 r,r
            case 232 -> BitStrings.bt16(t, in);
            // BitStrings.bt32 r,r
            case 233 -> BitStrings.bt32(t, in);
            // BitStrings.bt64 r,r
            case 234 -> BitStrings.bt64(t, in);
            // BitStrings.btc16 r,r
            case 235 -> BitStrings.btc16(t, in);
            // BitStrings.btc32 r,r
            case 236 -> BitStrings.btc32(t, in);
            // BitStrings.btc64 r,r
            case 237 -> BitStrings.btc64(t, in);
            // BitStrings.btr16 r,r
            case 238 -> BitStrings.btr16(t, in);
            // BitStrings.btr32 r,r
            case 239 -> BitStrings.btr32(t, in);
            // BitStrings.btr64 r,r
            case 240 -> BitStrings.btr64(t, in);
            // BitStrings.bts16 r,r
            case 241 -> BitStrings.bts16(t, in);
            // BitStrings.bts32 r,r
            case 242 -> BitStrings.bts32(t, in);
            // BitStrings.bts64 r,r
            case 243 -> BitStrings.bts64(t, in);
            // Bits.bsf16 r,m
            case 244 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsf16 r,r
            case 245 -> t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group4(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Bits.bsf32 r,m
            case 246 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsf32 r,r
            case 247 -> r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsf64 r,m
            case 248 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
            }
            // Bits.bsf64 r,r
            case 249 -> r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
            // Bits.bsr16 r,m
            case 250 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsr16 r,r
            case 251 -> t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsr32 r,m
            case 252 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsr32 r,r
            case 253 -> r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsr64 r,m
            case 254 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
            }
            // Bits.bsr64 r,r
            case 255 -> r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
            // Bits.bt16 m,i
            case 256 -> {
                long la = t.address(in, 2, false);
                Bits.bt16(c, m.load16(la), (int) in.imm);
            }
            // Bits.bt16 r,i
            case 257 -> Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Bits.bt32 m,i
            case 258 -> {
                long la = t.address(in, 4, false);
                Bits.bt32(c, m.load32(la), (int) in.imm);
            }
            // Bits.bt32 r,i
            case 259 -> Bits.bt32(c, (int) r[in.a], (int) in.imm);
            // Bits.bt64 m,i
            case 260 -> {
                long la = t.address(in, 8, false);
                Bits.bt64(c, m.load64(la), (int) in.imm);
            }
            // Bits.bt64 r,i
            case 261 -> Bits.bt64(c, r[in.a], (int) in.imm);
            // Bits.btc16 m,i
            case 262 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btc16 r,i
            case 263 -> t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btc32 m,i
            case 264 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btc32 r,i
            case 265 -> r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btc64 m,i
            case 266 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btc64 r,i
            case 267 -> r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
            // Bits.btr16 m,i
            case 268 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btr16 r,i
            case 269 -> t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btr32 m,i
            case 270 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btr32 r,i
            case 271 -> r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btr64 m,i
            case 272 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btr64 r,i
            case 273 -> r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
            // Bits.bts16 m,i
            case 274 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.bts16 r,i
            case 275 -> t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.bts32 m,i
            case 276 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.bts32 r,i
            case 277 -> r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group5(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Bits.bts64 m,i
            case 278 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.bts64 r,i
            case 279 -> r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
            // Bits.popcnt16 r,m
            case 280 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
            }
            // Bits.popcnt16 r,r
            case 281 -> t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
            // Bits.popcnt32 r,m
            case 282 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.popcnt32 r,r
            case 283 -> r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.popcnt64 r,m
            case 284 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.popcnt64(c, m.load64(la));
            }
            // Bits.popcnt64 r,r
            case 285 -> r[in.a] = Bits.popcnt64(c, r[in.b]);
            // Branches.call16 i
            case 286 -> {
                c.rip = t.nextIp(in);
                Branches.call16(t, in);
            }
            // Branches.call32 i
            case 287 -> {
                c.rip = t.nextIp(in);
                Branches.call32(t, in);
            }
            // Branches.callNear16 m
            case 288 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.callNear16(t, m.load16(la));
            }
            // Branches.callNear16 r
            case 289 -> {
                c.rip = t.nextIp(in);
                Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
            }
            // Branches.callNear32 m
            case 290 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.callNear32(t, m.load32(la));
            }
            // Branches.callNear32 r
            case 291 -> {
                c.rip = t.nextIp(in);
                Branches.callNear32(t, (int) r[in.a]);
            }
            // Branches.callNear64 m
            case 292 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.callNear64(t, m.load64(la));
            }
            // Branches.ja16 i
            case 293 -> {
                c.rip = t.nextIp(in);
                Branches.ja16(c, in);
            }
            // Branches.ja32 i
            case 294 -> {
                c.rip = t.nextIp(in);
                Branches.ja32(c, in);
            }
            // Branches.jae16 i
            case 295 -> {
                c.rip = t.nextIp(in);
                Branches.jae16(c, in);
            }
            // Branches.jae32 i
            case 296 -> {
                c.rip = t.nextIp(in);
                Branches.jae32(c, in);
            }
            // Branches.jb16 i
            case 297 -> {
                c.rip = t.nextIp(in);
                Branches.jb16(c, in);
            }
            // Branches.jb32 i
            case 298 -> {
                c.rip = t.nextIp(in);
                Branches.jb32(c, in);
            }
            // Branches.jbe16 i
            case 299 -> {
                c.rip = t.nextIp(in);
                Branches.jbe16(c, in);
            }
            // Branches.jbe32 i
            case 300 -> {
                c.rip = t.nextIp(in);
                Branches.jbe32(c, in);
            }
            // Branches.jcxz16 i
            case 301 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz16(t, in);
            }
            // Branches.jcxz32 i
            case 302 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz32(t, in);
            }
            // Branches.jcxz64 i
            case 303 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz64(t, in);
            }
            // Branches.je16 i
            case 304 -> {
                c.rip = t.nextIp(in);
                Branches.je16(c, in);
            }
            // Branches.je32 i
            case 305 -> {
                c.rip = t.nextIp(in);
                Branches.je32(c, in);
            }
            // Branches.jg16 i
            case 306 -> {
                c.rip = t.nextIp(in);
                Branches.jg16(c, in);
            }
            // Branches.jg32 i
            case 307 -> {
                c.rip = t.nextIp(in);
                Branches.jg32(c, in);
            }
            // Branches.jge16 i
            case 308 -> {
                c.rip = t.nextIp(in);
                Branches.jge16(c, in);
            }
            // Branches.jge32 i
            case 309 -> {
                c.rip = t.nextIp(in);
                Branches.jge32(c, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group6(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.jl16 i
            case 310 -> {
                c.rip = t.nextIp(in);
                Branches.jl16(c, in);
            }
            // Branches.jl32 i
            case 311 -> {
                c.rip = t.nextIp(in);
                Branches.jl32(c, in);
            }
            // Branches.jle16 i
            case 312 -> {
                c.rip = t.nextIp(in);
                Branches.jle16(c, in);
            }
            // Branches.jle32 i
            case 313 -> {
                c.rip = t.nextIp(in);
                Branches.jle32(c, in);
            }
            // Branches.jmp16 i
            case 314 -> {
                c.rip = t.nextIp(in);
                Branches.jmp16(c, in);
            }
            // Branches.jmp32 i
            case 315 -> {
                c.rip = t.nextIp(in);
                Branches.jmp32(c, in);
            }
            // Branches.jmpNear16 m
            case 316 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.jmpNear16(c, m.load16(la));
            }
            // Branches.jmpNear16 r
            case 317 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
            }
            // Branches.jmpNear32 m
            case 318 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.jmpNear32(c, m.load32(la));
            }
            // Branches.jmpNear32 r
            case 319 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear32(c, (int) r[in.a]);
            }
            // Branches.jmpNear64 m
            case 320 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.jmpNear64(c, m.load64(la));
            }
            // Branches.jmpNear64 r
            case 321 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear64(c, r[in.a]);
            }
            // Branches.jne16 i
            case 322 -> {
                c.rip = t.nextIp(in);
                Branches.jne16(c, in);
            }
            // Branches.jne32 i
            case 323 -> {
                c.rip = t.nextIp(in);
                Branches.jne32(c, in);
            }
            // Branches.jno16 i
            case 324 -> {
                c.rip = t.nextIp(in);
                Branches.jno16(c, in);
            }
            // Branches.jno32 i
            case 325 -> {
                c.rip = t.nextIp(in);
                Branches.jno32(c, in);
            }
            // Branches.jno64 i
            case 326 -> {
                c.rip = t.nextIp(in);
                Branches.jno64(c, in);
            }
            // Branches.jnp16 i
            case 327 -> {
                c.rip = t.nextIp(in);
                Branches.jnp16(c, in);
            }
            // Branches.jnp32 i
            case 328 -> {
                c.rip = t.nextIp(in);
                Branches.jnp32(c, in);
            }
            // Branches.jnp64 i
            case 329 -> {
                c.rip = t.nextIp(in);
                Branches.jnp64(c, in);
            }
            // Branches.jns16 i
            case 330 -> {
                c.rip = t.nextIp(in);
                Branches.jns16(c, in);
            }
            // Branches.jns32 i
            case 331 -> {
                c.rip = t.nextIp(in);
                Branches.jns32(c, in);
            }
            // Branches.jo16 i
            case 332 -> {
                c.rip = t.nextIp(in);
                Branches.jo16(c, in);
            }
            // Branches.jo32 i
            case 333 -> {
                c.rip = t.nextIp(in);
                Branches.jo32(c, in);
            }
            // Branches.jo64 i
            case 334 -> {
                c.rip = t.nextIp(in);
                Branches.jo64(c, in);
            }
            // Branches.jp16 i
            case 335 -> {
                c.rip = t.nextIp(in);
                Branches.jp16(c, in);
            }
            // Branches.jp32 i
            case 336 -> {
                c.rip = t.nextIp(in);
                Branches.jp32(c, in);
            }
            // Branches.jp64 i
            case 337 -> {
                c.rip = t.nextIp(in);
                Branches.jp64(c, in);
            }
            // Branches.js16 i
            case 338 -> {
                c.rip = t.nextIp(in);
                Branches.js16(c, in);
            }
            // Branches.js32 i
            case 339 -> {
                c.rip = t.nextIp(in);
                Branches.js32(c, in);
            }
            // Branches.loop16 i
            case 340 -> {
                c.rip = t.nextIp(in);
                Branches.loop16(t, in);
            }
            // Branches.loop32 i
            case 341 -> {
                c.rip = t.nextIp(in);
                Branches.loop32(t, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group7(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.loop64 i
            case 342 -> {
                c.rip = t.nextIp(in);
                Branches.loop64(t, in);
            }
            // Branches.loope16 i
            case 343 -> {
                c.rip = t.nextIp(in);
                Branches.loope16(t, in);
            }
            // Branches.loope32 i
            case 344 -> {
                c.rip = t.nextIp(in);
                Branches.loope32(t, in);
            }
            // Branches.loope64 i
            case 345 -> {
                c.rip = t.nextIp(in);
                Branches.loope64(t, in);
            }
            // Branches.loopne16 i
            case 346 -> {
                c.rip = t.nextIp(in);
                Branches.loopne16(t, in);
            }
            // Branches.loopne32 i
            case 347 -> {
                c.rip = t.nextIp(in);
                Branches.loopne32(t, in);
            }
            // Branches.loopne64 i
            case 348 -> {
                c.rip = t.nextIp(in);
                Branches.loopne64(t, in);
            }
            // Branches.ret16
            case 349 -> {
                c.rip = t.nextIp(in);
                Branches.ret16(t);
            }
            // Branches.ret32
            case 350 -> {
                c.rip = t.nextIp(in);
                Branches.ret32(t);
            }
            // Branches.retPop16 i
            case 351 -> {
                c.rip = t.nextIp(in);
                Branches.retPop16(t, (int) in.imm);
            }
            // Branches.retPop32 i
            case 352 -> {
                c.rip = t.nextIp(in);
                Branches.retPop32(t, (int) in.imm);
            }
            // Branches.retPop64 i
            case 353 -> {
                c.rip = t.nextIp(in);
                Branches.retPop64(t, (int) in.imm);
            }
            // Conditions.cmova16 r,m
            case 354 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmova16 r,r
            case 355 -> t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmova32 r,m
            case 356 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmova32 r,r
            case 357 -> r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmova64 r,m
            case 358 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmova64 r,r
            case 359 -> r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
            // Conditions.cmovae16 r,m
            case 360 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovae16 r,r
            case 361 -> t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovae32 r,m
            case 362 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovae32 r,r
            case 363 -> r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovae64 r,m
            case 364 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovae64 r,r
            case 365 -> r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
            // Conditions.cmovb16 r,m
            case 366 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovb16 r,r
            case 367 -> t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovb32 r,m
            case 368 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovb32 r,r
            case 369 -> r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovb64 r,m
            case 370 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovb64 r,r
            case 371 -> r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
            // Conditions.cmovbe16 r,m
            case 372 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovbe16 r,r
            case 373 -> t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group8(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovbe32 r,m
            case 374 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovbe32 r,r
            case 375 -> r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovbe64 r,m
            case 376 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovbe64 r,r
            case 377 -> r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
            // Conditions.cmove16 r,m
            case 378 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmove16 r,r
            case 379 -> t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmove32 r,m
            case 380 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmove32 r,r
            case 381 -> r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmove64 r,m
            case 382 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmove64 r,r
            case 383 -> r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
            // Conditions.cmovg16 r,m
            case 384 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovg16 r,r
            case 385 -> t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovg32 r,m
            case 386 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovg32 r,r
            case 387 -> r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovg64 r,m
            case 388 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovg64 r,r
            case 389 -> r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
            // Conditions.cmovge16 r,m
            case 390 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovge16 r,r
            case 391 -> t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovge32 r,m
            case 392 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovge32 r,r
            case 393 -> r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovge64 r,m
            case 394 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovge64 r,r
            case 395 -> r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
            // Conditions.cmovl16 r,m
            case 396 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovl16 r,r
            case 397 -> t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovl32 r,m
            case 398 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovl32 r,r
            case 399 -> r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovl64 r,m
            case 400 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovl64 r,r
            case 401 -> r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
            // Conditions.cmovle16 r,m
            case 402 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovle16 r,r
            case 403 -> t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovle32 r,m
            case 404 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovle32 r,r
            case 405 -> r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group9(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovle64 r,m
            case 406 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovle64 r,r
            case 407 -> r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
            // Conditions.cmovne16 r,m
            case 408 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovne16 r,r
            case 409 -> t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovne32 r,m
            case 410 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovne32 r,r
            case 411 -> r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovne64 r,m
            case 412 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovne64 r,r
            case 413 -> r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
            // Conditions.cmovno16 r,m
            case 414 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovno16 r,r
            case 415 -> t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovno32 r,m
            case 416 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovno32 r,r
            case 417 -> r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovno64 r,m
            case 418 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovno64 r,r
            case 419 -> r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
            // Conditions.cmovnp16 r,m
            case 420 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovnp16 r,r
            case 421 -> t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovnp32 r,m
            case 422 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovnp32 r,r
            case 423 -> r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovnp64 r,m
            case 424 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovnp64 r,r
            case 425 -> r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
            // Conditions.cmovns16 r,m
            case 426 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovns16 r,r
            case 427 -> t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovns32 r,m
            case 428 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovns32 r,r
            case 429 -> r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovns64 r,m
            case 430 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovns64 r,r
            case 431 -> r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
            // Conditions.cmovo16 r,m
            case 432 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovo16 r,r
            case 433 -> t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovo32 r,m
            case 434 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovo32 r,r
            case 435 -> r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovo64 r,m
            case 436 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovo64 r,r
            case 437 -> r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group10(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovp16 r,m
            case 438 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovp16 r,r
            case 439 -> t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovp32 r,m
            case 440 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovp32 r,r
            case 441 -> r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovp64 r,m
            case 442 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovp64 r,r
            case 443 -> r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
            // Conditions.cmovs16 r,m
            case 444 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovs16 r,r
            case 445 -> t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovs32 r,m
            case 446 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovs32 r,r
            case 447 -> r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovs64 r,m
            case 448 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovs64 r,r
            case 449 -> r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
            // Conditions.seta m
            case 450 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seta(c));
            }
            // Conditions.seta r
            case 451 -> t.set8(in.a, Conditions.seta(c));
            // Conditions.setae m
            case 452 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setae(c));
            }
            // Conditions.setae r
            case 453 -> t.set8(in.a, Conditions.setae(c));
            // Conditions.setb m
            case 454 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setb(c));
            }
            // Conditions.setb r
            case 455 -> t.set8(in.a, Conditions.setb(c));
            // Conditions.setbe m
            case 456 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setbe(c));
            }
            // Conditions.setbe r
            case 457 -> t.set8(in.a, Conditions.setbe(c));
            // Conditions.sete m
            case 458 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sete(c));
            }
            // Conditions.sete r
            case 459 -> t.set8(in.a, Conditions.sete(c));
            // Conditions.setg m
            case 460 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setg(c));
            }
            // Conditions.setg r
            case 461 -> t.set8(in.a, Conditions.setg(c));
            // Conditions.setge m
            case 462 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setge(c));
            }
            // Conditions.setge r
            case 463 -> t.set8(in.a, Conditions.setge(c));
            // Conditions.setl m
            case 464 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setl(c));
            }
            // Conditions.setl r
            case 465 -> t.set8(in.a, Conditions.setl(c));
            // Conditions.setle m
            case 466 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setle(c));
            }
            // Conditions.setle r
            case 467 -> t.set8(in.a, Conditions.setle(c));
            // Conditions.setne m
            case 468 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setne(c));
            }
            // Conditions.setne r
            case 469 -> t.set8(in.a, Conditions.setne(c));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group11(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.setno m
            case 470 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setno(c));
            }
            // Conditions.setno r
            case 471 -> t.set8(in.a, Conditions.setno(c));
            // Conditions.setnp m
            case 472 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setnp(c));
            }
            // Conditions.setnp r
            case 473 -> t.set8(in.a, Conditions.setnp(c));
            // Conditions.setns m
            case 474 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setns(c));
            }
            // Conditions.setns r
            case 475 -> t.set8(in.a, Conditions.setns(c));
            // Conditions.seto m
            case 476 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seto(c));
            }
            // Conditions.seto r
            case 477 -> t.set8(in.a, Conditions.seto(c));
            // Conditions.setp m
            case 478 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setp(c));
            }
            // Conditions.setp r
            case 479 -> t.set8(in.a, Conditions.setp(c));
            // Conditions.sets m
            case 480 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sets(c));
            }
            // Conditions.sets r
            case 481 -> t.set8(in.a, Conditions.sets(c));
            // ControlRegisters.clts
            case 482 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.clts(c);
            }
            // ControlRegisters.lmsw m
            case 483 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                ControlRegisters.lmsw(t, m.load16(la));
            }
            // ControlRegisters.lmsw r
            case 484 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.lmsw(t, (int) r[in.a] & 0xFFFF);
            }
            // ControlRegisters.read32 r,r
            case 485 -> {
                t.checkCpl0();
                r[in.a] = ControlRegisters.read32(t, in.b) & 0xFFFF_FFFFL;
            }
            // ControlRegisters.read64 r,r
            case 486 -> {
                t.checkCpl0();
                r[in.a] = ControlRegisters.read64(t, in.b);
            }
            // ControlRegisters.smsw16 m
            case 487 -> {
                long la = t.address(in, 2, true);
                m.store16(la, ControlRegisters.smsw16(t));
            }
            // ControlRegisters.smsw16 r
            case 488 -> t.set16(in.a, ControlRegisters.smsw16(t));
            // ControlRegisters.smsw32 r
            case 489 -> r[in.a] = ControlRegisters.smsw32(t) & 0xFFFF_FFFFL;
            // ControlRegisters.smsw64 r
            case 490 -> r[in.a] = ControlRegisters.smsw64(t);
            // ControlRegisters.write32 r,r
            case 491 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.write32(t, in.a, (int) r[in.b]);
            }
            // ControlRegisters.write64 r,r
            case 492 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.write64(t, in.a, r[in.b]);
            }
            // ControlRegisters.xgetbv
            case 493 -> ControlRegisters.xgetbv(t);
            // ControlRegisters.xsetbv
            case 494 -> {
                c.rip = t.nextIp(in);
                ControlRegisters.xsetbv(t);
            }
            // Crc32.crc32By16 r,m
            case 495 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Crc32.crc32By16((int) r[in.a], m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Crc32.crc32By16 r,r
            case 496 -> r[in.a] = Crc32.crc32By16((int) r[in.a], (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Crc32.crc32By32 r,m
            case 497 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Crc32.crc32By32((int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Crc32.crc32By32 r,r
            case 498 -> r[in.a] = Crc32.crc32By32((int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Crc32.crc32By64 r,m
            case 499 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Crc32.crc32By64((int) r[in.a], m.load64(la)) & 0xFFFF_FFFFL;
            }
            // Crc32.crc32By64 r,r
            case 500 -> r[in.a] = Crc32.crc32By64((int) r[in.a], r[in.b]) & 0xFFFF_FFFFL;
            // Crc32.crc32By8 r,m
            case 501 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Crc32.crc32By8((int) r[in.a], m.load8(la)) & 0xFFFF_FFFFL;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group12(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Crc32.crc32By8 r,r
            case 502 -> r[in.a] = Crc32.crc32By8((int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.bswap16 r
            case 503 -> t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
            // Data.bswap32 r
            case 504 -> r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Data.bswap64 r
            case 505 -> r[in.a] = Data.bswap64(r[in.a]);
            // Data.extendAccumulator16
            case 506 -> Data.extendAccumulator16(c);
            // Data.extendAccumulator32
            case 507 -> Data.extendAccumulator32(c);
            // Data.extendAccumulator64
            case 508 -> Data.extendAccumulator64(c);
            // Data.extendIntoData16
            case 509 -> Data.extendIntoData16(c);
            // Data.extendIntoData32
            case 510 -> Data.extendIntoData32(c);
            // Data.extendIntoData64
            case 511 -> Data.extendIntoData64(c);
            // Data.mov16 m,i
            case 512 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Data.mov16((int) in.imm));
            }
            // Data.mov16 r,i
            case 513 -> t.set16(in.a, Data.mov16((int) in.imm));
            // Data.mov16 r,m
            case 514 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.mov16(m.load16(la)));
            }
            // Data.mov16 r,r
            case 515 -> t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
            // Data.mov32 m,mm
            case 516 -> {
                t.checkMmx();
                long la = t.address(in, 4, true);
                m.store32(la, Data.mov32((int) (c.fpu.mmx(in.b))));
                c.fpu.enterMmx();
            }
            // Data.mov32 m,x
            case 517 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, Data.mov32((int) (v[in.b])));
            }
            // Data.mov32 m,x
            case 518 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, Data.mov32((int) v[in.b]));
            }
            // Data.mov32 r,mm
            case 519 -> {
                t.checkMmx();
                r[in.a] = Data.mov32((int) (c.fpu.mmx(in.b))) & 0xFFFF_FFFFL;
                c.fpu.enterMmx();
            }
            // Data.mov32 r,x
            case 520 -> {
                t.checkSse();
                r[in.a] = Data.mov32((int) (v[in.b])) & 0xFFFF_FFFFL;
            }
            // Data.mov32 x,x
            case 521 -> {
                t.checkSse();
                v[in.a] = v[in.a] & ~0xFFFF_FFFFL | Data.mov32((int) v[in.b]) & 0xFFFF_FFFFL;
            }
            // Data.mov64 m,mm
            case 522 -> {
                t.checkMmx();
                long la = t.address(in, 8, true);
                m.store64(la, Data.mov64(c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // Data.mov64 m,x
            case 523 -> {
                t.checkSse();
                long la = t.address(in, 16, true);
                t.checkVectorAlignment(la);
                v[in.a] = Data.mov64(v[in.b]);
                v[in.a + 1] = Data.mov64(v[in.b + 1]);
                t.storeVector(la);
            }
            // Data.mov64 m,x
            case 524 -> {
                t.checkSse();
                long la = t.address(in, 16, true);
                v[in.a] = Data.mov64(v[in.b]);
                v[in.a + 1] = Data.mov64(v[in.b + 1]);
                t.storeVector(la);
            }
            // Data.mov64 m,x
            case 525 -> {
                t.checkSse();
                long la = t.address(in, 8, true);
                m.store64(la, Data.mov64(v[in.b]));
            }
            // Data.mov64 mm,m
            case 526 -> {
                t.checkMmx();
                long la = t.address(in, 4, false);
                c.fpu.setMmx(in.a, Data.mov64((m.load32(la)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // Data.mov64 mm,m
            case 527 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, Data.mov64(m.load64(la)));
                c.fpu.enterMmx();
            }
            // Data.mov64 mm,mm
            case 528 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, Data.mov64(c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // Data.mov64 mm,r
            case 529 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, Data.mov64(((int) r[in.b]) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // Data.mov64 mm,r
            case 530 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, Data.mov64(r[in.b]));
                c.fpu.enterMmx();
            }
            // Data.mov64 mm,x
            case 531 -> {
                t.checkMmx();
                t.checkSse();
                c.fpu.setMmx(in.a, Data.mov64(v[in.b]));
                c.fpu.enterMmx();
            }
            // Data.mov64 r,mm
            case 532 -> {
                t.checkMmx();
                r[in.a] = Data.mov64(c.fpu.mmx(in.b));
                c.fpu.enterMmx();
            }
            // Data.mov64 r,x
            case 533 -> {
                t.checkSse();
                r[in.a] = Data.mov64(v[in.b]);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group13(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Data.mov64 x,m
            case 534 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
            }
            // Data.mov64 x,m
            case 535 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.loadVector(la);
                v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
            }
            // Data.mov64 x,m
            case 536 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                v[in.a] = Data.mov64(m.load64(la));
            }
            // Data.mov64 x,x
            case 537 -> {
                t.checkSse();
                v[in.a] = Data.mov64(v[in.b]);
            }
            // Data.mov64 x,x
            case 538 -> {
                t.checkSse();
                v[in.a] = Data.mov64(v[in.b]);
                v[in.a + 1] = Data.mov64(v[in.b + 1]);
            }
            // Data.mov8 r,i
            case 539 -> t.set8(in.a, Data.mov8((int) in.imm));
            // Data.movsxByte16 r,m
            case 540 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movsxByte16(m.load8(la)));
            }
            // Data.movsxByte16 r,r
            case 541 -> t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
            // Data.movsxByte32 r,r
            case 542 -> r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.movsxByte64 r,m
            case 543 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movsxByte64(m.load8(la));
            }
            // Data.movsxByte64 r,r
            case 544 -> r[in.a] = Data.movsxByte64(t.get8(in.b));
            // Data.movsxWord16 r,m
            case 545 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxWord16(m.load16(la)));
            }
            // Data.movsxWord16 r,r
            case 546 -> t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
            // Data.movsxWord32 r,m
            case 547 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxWord32 r,r
            case 548 -> r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Data.movsxWord64 r,m
            case 549 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord64(m.load16(la));
            }
            // Data.movsxWord64 r,r
            case 550 -> r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
            // Data.movsxd16 r,m
            case 551 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxd16(m.load16(la)));
            }
            // Data.movsxd16 r,r
            case 552 -> t.set16(in.a, Data.movsxd16((int) r[in.b] & 0xFFFF));
            // Data.movsxd32 r,m
            case 553 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxd32 r,r
            case 554 -> r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
            // Data.movzx16 r,m
            case 555 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movzx16(m.load8(la)));
            }
            // Data.movzx16 r,m
            case 556 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movzx16(m.load16(la)));
            }
            // Data.movzx16 r,r
            case 557 -> t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
            // Data.movzx16 r,r
            case 558 -> t.set16(in.a, Data.movzx16(t.get8(in.b)));
            // Debug.read32 r,r
            case 559 -> r[in.a] = Debug.read32(t, in.b) & 0xFFFF_FFFFL;
            // Debug.read64 r,r
            case 560 -> r[in.a] = Debug.read64(t, in.b);
            // Debug.write32 r,r
            case 561 -> {
                c.rip = t.nextIp(in);
                Debug.write32(t, in.a, (int) r[in.b]);
            }
            // Debug.write64 r,r
            case 562 -> {
                c.rip = t.nextIp(in);
                Debug.write64(t, in.a, r[in.b]);
            }
            // Decimal.aaa
            case 563 -> Decimal.aaa(c);
            // Decimal.aad i
            case 564 -> Decimal.aad(c, (int) in.imm);
            // Decimal.aam i
            case 565 -> Decimal.aam(c, (int) in.imm);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group14(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Decimal.aas
            case 566 -> Decimal.aas(c);
            // Decimal.daa
            case 567 -> Decimal.daa(c);
            // Decimal.das
            case 568 -> Decimal.das(c);
            // Divide.div16 m
            case 569 -> {
                long la = t.address(in, 2, false);
                Divide.div16(c, m.load16(la));
            }
            // Divide.div16 r
            case 570 -> Divide.div16(c, (int) r[in.a] & 0xFFFF);
            // Divide.div32 m
            case 571 -> {
                long la = t.address(in, 4, false);
                Divide.div32(c, m.load32(la));
            }
            // Divide.div32 r
            case 572 -> Divide.div32(c, (int) r[in.a]);
            // Divide.div64 m
            case 573 -> {
                long la = t.address(in, 8, false);
                Divide.div64(c, m.load64(la));
            }
            // Divide.div64 r
            case 574 -> Divide.div64(c, r[in.a]);
            // Divide.div8 m
            case 575 -> {
                long la = t.address(in, 1, false);
                Divide.div8(c, m.load8(la));
            }
            // Divide.div8 r
            case 576 -> Divide.div8(c, t.get8(in.a));
            // Divide.idiv16 m
            case 577 -> {
                long la = t.address(in, 2, false);
                Divide.idiv16(c, m.load16(la));
            }
            // Divide.idiv16 r
            case 578 -> Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
            // Divide.idiv32 m
            case 579 -> {
                long la = t.address(in, 4, false);
                Divide.idiv32(c, m.load32(la));
            }
            // Divide.idiv32 r
            case 580 -> Divide.idiv32(c, (int) r[in.a]);
            // Divide.idiv64 m
            case 581 -> {
                long la = t.address(in, 8, false);
                Divide.idiv64(c, m.load64(la));
            }
            // Divide.idiv64 r
            case 582 -> Divide.idiv64(c, r[in.a]);
            // Divide.idiv8 m
            case 583 -> {
                long la = t.address(in, 1, false);
                Divide.idiv8(c, m.load8(la));
            }
            // Divide.idiv8 r
            case 584 -> Divide.idiv8(c, t.get8(in.a));
            // Exchange.cmpxchg16 r,r
            case 585 -> Exchange.cmpxchg16(t, in);
            // Exchange.cmpxchg32 r,r
            case 586 -> Exchange.cmpxchg32(t, in);
            // Exchange.cmpxchg64 r,r
            case 587 -> Exchange.cmpxchg64(t, in);
            // Exchange.cmpxchg8 r,r
            case 588 -> Exchange.cmpxchg8(t, in);
            // Exchange.cmpxchgWide16 m
            case 589 -> Exchange.cmpxchgWide16(t, in);
            // Exchange.cmpxchgWide32 m
            case 590 -> Exchange.cmpxchgWide32(t, in);
            // Exchange.cmpxchgWide64 m
            case 591 -> Exchange.cmpxchgWide64(t, in);
            // Exchange.xadd16 r,r
            case 592 -> Exchange.xadd16(t, in);
            // Exchange.xadd32 r,r
            case 593 -> Exchange.xadd32(t, in);
            // Exchange.xadd64 r,r
            case 594 -> Exchange.xadd64(t, in);
            // Exchange.xadd8 r,r
            case 595 -> Exchange.xadd8(t, in);
            // Exchange.xchg16 r,r
            case 596 -> Exchange.xchg16(t, in);
            // Exchange.xchg32 r,r
            case 597 -> Exchange.xchg32(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group15(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Exchange.xchg64 r,r
            case 598 -> Exchange.xchg64(t, in);
            // Exchange.xchg8 r,r
            case 599 -> Exchange.xchg8(t, in);
            // Exchange.xchgAccumulator16 r,r
            case 600 -> Exchange.xchgAccumulator16(t, in);
            // Exchange.xchgAccumulator32 r,r
            case 601 -> Exchange.xchgAccumulator32(t, in);
            // Exchange.xchgAccumulator64 r,r
            case 602 -> Exchange.xchgAccumulator64(t, in);
            // ExtendedState.fxrstor
            case 603 -> ExtendedState.fxrstor(t, in);
            // ExtendedState.fxsave
            case 604 -> ExtendedState.fxsave(t, in);
            // ExtendedState.ldmxcsr m
            case 605 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                ExtendedState.ldmxcsr(t, m.load32(la));
            }
            // ExtendedState.stmxcsr m
            case 606 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, ExtendedState.stmxcsr(c));
            }
            // ExtendedState.xrstor
            case 607 -> ExtendedState.xrstor(t, in);
            // ExtendedState.xsave
            case 608 -> ExtendedState.xsave(t, in);
            // FarBranches.callDirect i,i
            case 609 -> {
                c.rip = t.nextIp(in);
                FarBranches.callDirect(t, in);
            }
            // FarBranches.callIndirect
            case 610 -> {
                c.rip = t.nextIp(in);
                FarBranches.callIndirect(t, in);
            }
            // FarBranches.jumpDirect i,i
            case 611 -> {
                c.rip = t.nextIp(in);
                FarBranches.jumpDirect(t, in);
            }
            // FarBranches.jumpIndirect
            case 612 -> {
                c.rip = t.nextIp(in);
                FarBranches.jumpIndirect(t, in);
            }
            // FarReturns.iret
            case 613 -> {
                c.rip = t.nextIp(in);
                FarReturns.iret(t, in);
            }
            // FarReturns.ret
            case 614 -> {
                c.rip = t.nextIp(in);
                FarReturns.ret(t, in);
            }
            // FarReturns.retPop i
            case 615 -> {
                c.rip = t.nextIp(in);
                FarReturns.retPop(t, in);
            }
            // FastCalls.rdfsbase r
            case 616 -> r[in.a] = FastCalls.rdfsbase(c) & 0xFFFF_FFFFL;
            // FastCalls.rdfsbase r
            case 617 -> r[in.a] = FastCalls.rdfsbase(c);
            // FastCalls.rdgsbase r
            case 618 -> r[in.a] = FastCalls.rdgsbase(c) & 0xFFFF_FFFFL;
            // FastCalls.rdgsbase r
            case 619 -> r[in.a] = FastCalls.rdgsbase(c);
            // FastCalls.swapgs
            case 620 -> {
                t.checkCpl0();
                FastCalls.swapgs(t);
            }
            // FastCalls.syscall
            case 621 -> {
                c.rip = t.nextIp(in);
                FastCalls.syscall(t);
            }
            // FastCalls.sysenter
            case 622 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysenter(t);
            }
            // FastCalls.sysexit
            case 623 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysexit(t, in);
            }
            // FastCalls.sysret
            case 624 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysret(t, in);
            }
            // FastCalls.wrfsbase r
            case 625 -> FastCalls.wrfsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
            // FastCalls.wrfsbase r
            case 626 -> FastCalls.wrfsbase(t, r[in.a]);
            // FastCalls.wrgsbase r
            case 627 -> FastCalls.wrgsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
            // FastCalls.wrgsbase r
            case 628 -> FastCalls.wrgsbase(t, r[in.a]);
            // FlagControl.clac
            case 629 -> {
                c.rip = t.nextIp(in);
                FlagControl.clac(t);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group16(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // FlagControl.cli
            case 630 -> FlagControl.cli(t);
            // FlagControl.popf
            case 631 -> {
                c.rip = t.nextIp(in);
                FlagControl.popf(t, in);
            }
            // FlagControl.pushf
            case 632 -> FlagControl.pushf(t, in);
            // FlagControl.stac
            case 633 -> {
                c.rip = t.nextIp(in);
                FlagControl.stac(t);
            }
            // FlagControl.sti
            case 634 -> {
                c.rip = t.nextIp(in);
                FlagControl.sti(t);
            }
            // FlagOps.clc
            case 635 -> FlagOps.clc(c);
            // FlagOps.cld
            case 636 -> FlagOps.cld(c);
            // FlagOps.cmc
            case 637 -> FlagOps.cmc(c);
            // FlagOps.lahf
            case 638 -> FlagOps.lahf(c);
            // FlagOps.sahf
            case 639 -> FlagOps.sahf(c);
            // FlagOps.salc
            case 640 -> FlagOps.salc(c);
            // FlagOps.stc
            case 641 -> FlagOps.stc(c);
            // FlagOps.std
            case 642 -> FlagOps.std(c);
            // Hypercalls.vmcall
            case 643 -> {
                c.rip = t.nextIp(in);
                Hypercalls.vmcall(t);
            }
            // Identification.cpuid
            case 644 -> Identification.cpuid(t);
            // Identification.rdpmc
            case 645 -> Identification.rdpmc(t);
            // Identification.rdtsc
            case 646 -> Identification.rdtsc(t);
            // Identification.rdtscp
            case 647 -> Identification.rdtscp(t);
            // Logic.and16 m,i
            case 648 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.and16 m,r
            case 649 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.and16 r,i
            case 650 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.and16 r,m
            case 651 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.and16 r,r
            case 652 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.and32 m,i
            case 653 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.and32 m,r
            case 654 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.and64 m,i
            case 655 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.and64 m,r
            case 656 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.and8 m,i
            case 657 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.and8 m,r
            case 658 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.and8 r,i
            case 659 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
            // Logic.and8 r,m
            case 660 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.and8 r,r
            case 661 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group17(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.not16 m
            case 662 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.not16(m.loadForStore16(la)));
            }
            // Logic.not16 r
            case 663 -> t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
            // Logic.not32 m
            case 664 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.not32(m.loadForStore32(la)));
            }
            // Logic.not32 r
            case 665 -> r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Logic.not64 m
            case 666 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.not64(m.loadForStore64(la)));
            }
            // Logic.not64 r
            case 667 -> r[in.a] = Logic.not64(r[in.a]);
            // Logic.not8 m
            case 668 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.not8(m.loadForStore8(la)));
            }
            // Logic.not8 r
            case 669 -> t.set8(in.a, Logic.not8(t.get8(in.a)));
            // Logic.or16 m,i
            case 670 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.or16 m,r
            case 671 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.or16 r,i
            case 672 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.or16 r,m
            case 673 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.or16 r,r
            case 674 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.or32 m,i
            case 675 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.or32 m,r
            case 676 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.or64 m,i
            case 677 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.or64 m,r
            case 678 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.or8 m,i
            case 679 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.or8 m,r
            case 680 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.or8 r,i
            case 681 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
            // Logic.or8 r,m
            case 682 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.or8 r,r
            case 683 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.test16 m,i
            case 684 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) in.imm);
            }
            // Logic.test16 m,r
            case 685 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Logic.test16 r,i
            case 686 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Logic.test16 r,r
            case 687 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Logic.test32 m,i
            case 688 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) in.imm);
            }
            // Logic.test32 m,r
            case 689 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) r[in.b]);
            }
            // Logic.test64 m,i
            case 690 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), in.imm);
            }
            // Logic.test64 m,r
            case 691 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), r[in.b]);
            }
            // Logic.test8 m,r
            case 692 -> {
                long la = t.address(in, 1, false);
                Logic.test8(c, m.load8(la), t.get8(in.b));
            }
            // Logic.test8 r,i
            case 693 -> Logic.test8(c, t.get8(in.a), (int) in.imm);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group18(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Logic.xor16 m,i
            case 694 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.xor16 m,r
            case 695 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.xor16 r,i
            case 696 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.xor16 r,m
            case 697 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.xor16 r,r
            case 698 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.xor32 m,i
            case 699 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.xor32 m,r
            case 700 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.xor64 m,i
            case 701 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.xor64 m,r
            case 702 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.xor8 m,i
            case 703 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.xor8 m,r
            case 704 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.xor8 r,i
            case 705 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
            // Logic.xor8 r,m
            case 706 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.xor8 r,r
            case 707 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
            // MaskedStore.maskmovdqu x,x
            case 708 -> {
                t.checkSse();
                MaskedStore.maskmovdqu(t, in, v, in.a, in.b);
            }
            // MaskedStore.maskmovq mm,mm
            case 709 -> {
                t.checkMmx();
                MaskedStore.maskmovq(t, in, c.fpu.mmx(in.a), c.fpu.mmx(in.b));
                c.fpu.enterMmx();
            }
            // MmxState.emms
            case 710 -> MmxState.emms(t);
            // MsrAccess.rdmsr
            case 711 -> {
                t.checkCpl0();
                MsrAccess.rdmsr(t);
            }
            // MsrAccess.wrmsr
            case 712 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                MsrAccess.wrmsr(t);
            }
            // Multiply.imul16 r,m
            case 713 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Multiply.imul16 r,m,i
            case 714 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
            }
            // Multiply.imul16 r,r
            case 715 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Multiply.imul16 r,r,i
            case 716 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Multiply.imul32 r,m
            case 717 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,m,i
            case 718 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,r,i
            case 719 -> r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Multiply.imul64 r,m
            case 720 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
            }
            // Multiply.imul64 r,m,i
            case 721 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
            }
            // Multiply.imul64 r,r,i
            case 722 -> r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
            // Multiply.imulWide16 m
            case 723 -> {
                long la = t.address(in, 2, false);
                Multiply.imulWide16(c, m.load16(la));
            }
            // Multiply.imulWide16 r
            case 724 -> Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.imulWide32 m
            case 725 -> {
                long la = t.address(in, 4, false);
                Multiply.imulWide32(c, m.load32(la));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group19(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Multiply.imulWide32 r
            case 726 -> Multiply.imulWide32(c, (int) r[in.a]);
            // Multiply.imulWide64 m
            case 727 -> {
                long la = t.address(in, 8, false);
                Multiply.imulWide64(c, m.load64(la));
            }
            // Multiply.imulWide64 r
            case 728 -> Multiply.imulWide64(c, r[in.a]);
            // Multiply.imulWide8 m
            case 729 -> {
                long la = t.address(in, 1, false);
                Multiply.imulWide8(c, m.load8(la));
            }
            // Multiply.imulWide8 r
            case 730 -> Multiply.imulWide8(c, t.get8(in.a));
            // Multiply.mul16 m
            case 731 -> {
                long la = t.address(in, 2, false);
                Multiply.mul16(c, m.load16(la));
            }
            // Multiply.mul16 r
            case 732 -> Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.mul32 m
            case 733 -> {
                long la = t.address(in, 4, false);
                Multiply.mul32(c, m.load32(la));
            }
            // Multiply.mul32 r
            case 734 -> Multiply.mul32(c, (int) r[in.a]);
            // Multiply.mul64 m
            case 735 -> {
                long la = t.address(in, 8, false);
                Multiply.mul64(c, m.load64(la));
            }
            // Multiply.mul64 r
            case 736 -> Multiply.mul64(c, r[in.a]);
            // Multiply.mul8 m
            case 737 -> {
                long la = t.address(in, 1, false);
                Multiply.mul8(c, m.load8(la));
            }
            // Multiply.mul8 r
            case 738 -> Multiply.mul8(c, t.get8(in.a));
            // MxcsrMoves.ldmxcsr m
            case 739 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                MxcsrMoves.ldmxcsr(t, c.sse, m.load32(la));
            }
            // MxcsrMoves.stmxcsr m
            case 740 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, MxcsrMoves.stmxcsr(c.sse));
            }
            // PackedBlend.blendpd x,m,i
            case 741 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.blendpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedBlend.blendpd x,x,i
            case 742 -> {
                t.checkSse();
                PackedBlend.blendpd(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedBlend.blendps x,m,i
            case 743 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.blendps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedBlend.blendps x,x,i
            case 744 -> {
                t.checkSse();
                PackedBlend.blendps(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedBlend.blendvpd x,m
            case 745 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.blendvpd(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedBlend.blendvpd x,x
            case 746 -> {
                t.checkSse();
                PackedBlend.blendvpd(v, in.a, in.a, in.b);
            }
            // PackedBlend.blendvps x,m
            case 747 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.blendvps(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedBlend.blendvps x,x
            case 748 -> {
                t.checkSse();
                PackedBlend.blendvps(v, in.a, in.a, in.b);
            }
            // PackedBlend.pblendvb x,m
            case 749 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.pblendvb(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedBlend.pblendvb x,x
            case 750 -> {
                t.checkSse();
                PackedBlend.pblendvb(v, in.a, in.a, in.b);
            }
            // PackedBlend.pblendw x,m,i
            case 751 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedBlend.pblendw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedBlend.pblendw x,x,i
            case 752 -> {
                t.checkSse();
                PackedBlend.pblendw(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedCompare.pcmpeqb mm,m
            case 753 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpeqb mm,mm
            case 754 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpeqb x,m
            case 755 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpeqb x,x
            case 756 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpeqd mm,m
            case 757 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group20(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedCompare.pcmpeqd mm,mm
            case 758 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpeqd x,m
            case 759 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpeqd x,x
            case 760 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpeqq x,m
            case 761 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpeqq x,x
            case 762 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpeqw mm,m
            case 763 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpeqw mm,mm
            case 764 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpeqw x,m
            case 765 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpeqw x,x
            case 766 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpgtb mm,m
            case 767 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtb mm,mm
            case 768 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtb x,m
            case 769 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpgtb x,x
            case 770 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpgtd mm,m
            case 771 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtd mm,mm
            case 772 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtd x,m
            case 773 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpgtd x,x
            case 774 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpgtq x,m
            case 775 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpgtq x,x
            case 776 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pcmpgtw mm,m
            case 777 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtw mm,mm
            case 778 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pcmpgtw x,m
            case 779 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pcmpgtw x,x
            case 780 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxsb x,m
            case 781 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxsb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxsb x,x
            case 782 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxsb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxsd x,m
            case 783 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxsd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxsd x,x
            case 784 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxsd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxsw mm,m
            case 785 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pmaxsw mm,mm
            case 786 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pmaxsw x,m
            case 787 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxsw x,x
            case 788 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxub mm,m
            case 789 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group21(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedCompare.pmaxub mm,mm
            case 790 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pmaxub x,m
            case 791 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxub(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxub x,x
            case 792 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxub(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxud x,m
            case 793 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxud(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxud x,x
            case 794 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxud(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pmaxuw x,m
            case 795 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pmaxuw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pmaxuw x,x
            case 796 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pmaxuw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminsb x,m
            case 797 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminsb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminsb x,x
            case 798 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminsb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminsd x,m
            case 799 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminsd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminsd x,x
            case 800 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminsd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminsw mm,m
            case 801 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pminsw mm,mm
            case 802 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pminsw x,m
            case 803 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminsw x,x
            case 804 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminub mm,m
            case 805 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pminub mm,mm
            case 806 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedCompare.pminub x,m
            case 807 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminub(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminub x,x
            case 808 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminub(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminud x,m
            case 809 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminud(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminud x,x
            case 810 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminud(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[in.b + 1]);
            }
            // PackedCompare.pminuw x,m
            case 811 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedCompare.pminuw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedCompare.pminuw x,x
            case 812 -> {
                t.checkSse();
                v[in.a] = PackedCompare.pminuw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedExtend.pmovsxbd x,m
            case 813 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedExtend.pmovsxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovsxbd x,x
            case 814 -> {
                t.checkSse();
                PackedExtend.pmovsxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovsxbq x,m
            case 815 -> {
                t.checkSse();
                long la = t.address(in, 2, false);
                PackedExtend.pmovsxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovsxbq x,x
            case 816 -> {
                t.checkSse();
                PackedExtend.pmovsxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovsxbw x,m
            case 817 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovsxbw(v, in.a, m.load64(la));
            }
            // PackedExtend.pmovsxbw x,x
            case 818 -> {
                t.checkSse();
                PackedExtend.pmovsxbw(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovsxdq x,m
            case 819 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovsxdq(v, in.a, m.load64(la));
            }
            // PackedExtend.pmovsxdq x,x
            case 820 -> {
                t.checkSse();
                PackedExtend.pmovsxdq(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovsxwd x,m
            case 821 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovsxwd(v, in.a, m.load64(la));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group22(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedExtend.pmovsxwd x,x
            case 822 -> {
                t.checkSse();
                PackedExtend.pmovsxwd(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovsxwq x,m
            case 823 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedExtend.pmovsxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovsxwq x,x
            case 824 -> {
                t.checkSse();
                PackedExtend.pmovsxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxbd x,m
            case 825 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedExtend.pmovzxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxbd x,x
            case 826 -> {
                t.checkSse();
                PackedExtend.pmovzxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxbq x,m
            case 827 -> {
                t.checkSse();
                long la = t.address(in, 2, false);
                PackedExtend.pmovzxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxbq x,x
            case 828 -> {
                t.checkSse();
                PackedExtend.pmovzxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxbw x,m
            case 829 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovzxbw(v, in.a, m.load64(la));
            }
            // PackedExtend.pmovzxbw x,x
            case 830 -> {
                t.checkSse();
                PackedExtend.pmovzxbw(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovzxdq x,m
            case 831 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovzxdq(v, in.a, m.load64(la));
            }
            // PackedExtend.pmovzxdq x,x
            case 832 -> {
                t.checkSse();
                PackedExtend.pmovzxdq(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovzxwd x,m
            case 833 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedExtend.pmovzxwd(v, in.a, m.load64(la));
            }
            // PackedExtend.pmovzxwd x,x
            case 834 -> {
                t.checkSse();
                PackedExtend.pmovzxwd(v, in.a, v[in.b]);
            }
            // PackedExtend.pmovzxwq x,m
            case 835 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedExtend.pmovzxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // PackedExtend.pmovzxwq x,x
            case 836 -> {
                t.checkSse();
                PackedExtend.pmovzxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // PackedHorizontal.mpsadbw x,m,i
            case 837 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.mpsadbw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedHorizontal.mpsadbw x,x,i
            case 838 -> {
                t.checkSse();
                PackedHorizontal.mpsadbw(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedHorizontal.phaddd x,m
            case 839 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phaddd(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phaddd x,x
            case 840 -> {
                t.checkSse();
                PackedHorizontal.phaddd(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phadddMmx mm,m
            case 841 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phadddMmx mm,mm
            case 842 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phaddsw x,m
            case 843 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phaddsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phaddsw x,x
            case 844 -> {
                t.checkSse();
                PackedHorizontal.phaddsw(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phaddswMmx mm,m
            case 845 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phaddswMmx mm,mm
            case 846 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phaddw x,m
            case 847 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phaddw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phaddw x,x
            case 848 -> {
                t.checkSse();
                PackedHorizontal.phaddw(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phaddwMmx mm,m
            case 849 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phaddwMmx mm,mm
            case 850 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phminposuw x,m
            case 851 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phminposuw(v, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phminposuw x,x
            case 852 -> {
                t.checkSse();
                PackedHorizontal.phminposuw(v, in.a, in.b);
            }
            // PackedHorizontal.phsubd x,m
            case 853 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phsubd(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group23(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedHorizontal.phsubd x,x
            case 854 -> {
                t.checkSse();
                PackedHorizontal.phsubd(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phsubdMmx mm,m
            case 855 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phsubdMmx mm,mm
            case 856 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phsubsw x,m
            case 857 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phsubsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phsubsw x,x
            case 858 -> {
                t.checkSse();
                PackedHorizontal.phsubsw(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phsubswMmx mm,m
            case 859 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phsubswMmx mm,mm
            case 860 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phsubw x,m
            case 861 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedHorizontal.phsubw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedHorizontal.phsubw x,x
            case 862 -> {
                t.checkSse();
                PackedHorizontal.phsubw(v, in.a, in.a, in.b);
            }
            // PackedHorizontal.phsubwMmx mm,m
            case 863 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedHorizontal.phsubwMmx mm,mm
            case 864 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsb mm,m
            case 865 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pabsb(m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsb mm,mm
            case 866 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pabsb(c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsb x,m
            case 867 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pabsb x,x
            case 868 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pabsb(v[in.b]);
                v[in.a + 1] = PackedInteger.pabsb(v[in.b + 1]);
            }
            // PackedInteger.pabsd mm,m
            case 869 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pabsd(m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsd mm,mm
            case 870 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pabsd(c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsd x,m
            case 871 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pabsd x,x
            case 872 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pabsd(v[in.b]);
                v[in.a + 1] = PackedInteger.pabsd(v[in.b + 1]);
            }
            // PackedInteger.pabsw mm,m
            case 873 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pabsw(m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsw mm,mm
            case 874 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pabsw(c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pabsw x,m
            case 875 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pabsw x,x
            case 876 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pabsw(v[in.b]);
                v[in.a + 1] = PackedInteger.pabsw(v[in.b + 1]);
            }
            // PackedInteger.paddb mm,m
            case 877 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddb mm,mm
            case 878 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddb x,m
            case 879 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.paddb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.paddb x,x
            case 880 -> {
                t.checkSse();
                v[in.a] = PackedInteger.paddb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.paddd mm,m
            case 881 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddd mm,mm
            case 882 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddd x,m
            case 883 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.paddd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.paddd x,x
            case 884 -> {
                t.checkSse();
                v[in.a] = PackedInteger.paddd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.paddq mm,m
            case 885 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group24(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedInteger.paddq mm,mm
            case 886 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddq x,m
            case 887 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.paddq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.paddq x,x
            case 888 -> {
                t.checkSse();
                v[in.a] = PackedInteger.paddq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.paddw mm,m
            case 889 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddw mm,mm
            case 890 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.paddw x,m
            case 891 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.paddw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.paddw x,x
            case 892 -> {
                t.checkSse();
                v[in.a] = PackedInteger.paddw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.pand mm,m
            case 893 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pand mm,mm
            case 894 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pand x,m
            case 895 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pand(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pand x,x
            case 896 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pand(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.pandn mm,m
            case 897 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pandn mm,mm
            case 898 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pandn x,m
            case 899 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pandn(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pandn x,x
            case 900 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pandn(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.pavgb mm,m
            case 901 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pavgb mm,mm
            case 902 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pavgb x,m
            case 903 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pavgb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pavgb x,x
            case 904 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pavgb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.pavgw mm,m
            case 905 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pavgw mm,mm
            case 906 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pavgw x,m
            case 907 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pavgw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pavgw x,x
            case 908 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pavgw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.por mm,m
            case 909 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.por mm,mm
            case 910 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.por x,m
            case 911 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.por(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.por x,x
            case 912 -> {
                t.checkSse();
                v[in.a] = PackedInteger.por(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psignb mm,m
            case 913 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psignb mm,mm
            case 914 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psignb x,m
            case 915 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psignb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psignb x,x
            case 916 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psignb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psignd mm,m
            case 917 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group25(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // PackedInteger.psignd mm,mm
            case 918 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psignd x,m
            case 919 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psignd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psignd x,x
            case 920 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psignd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psignw mm,m
            case 921 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psignw mm,mm
            case 922 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psignw x,m
            case 923 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psignw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psignw x,x
            case 924 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psignw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psubb mm,m
            case 925 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubb mm,mm
            case 926 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubb x,m
            case 927 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psubb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psubb x,x
            case 928 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psubb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psubd mm,m
            case 929 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubd mm,mm
            case 930 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubd x,m
            case 931 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psubd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psubd x,x
            case 932 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psubd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psubq mm,m
            case 933 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubq mm,mm
            case 934 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubq x,m
            case 935 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psubq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psubq x,x
            case 936 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psubq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.psubw mm,m
            case 937 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubw mm,mm
            case 938 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.psubw x,m
            case 939 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.psubw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.psubw x,x
            case 940 -> {
                t.checkSse();
                v[in.a] = PackedInteger.psubw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedInteger.pxor mm,m
            case 941 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pxor mm,mm
            case 942 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedInteger.pxor x,m
            case 943 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedInteger.pxor(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedInteger.pxor x,x
            case 944 -> {
                t.checkSse();
                v[in.a] = PackedInteger.pxor(v[in.a], v[in.b]);
                v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMove.loadHigh x,m
            case 945 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedMove.loadHigh(v, in.a, m.load64(la));
            }
            // PackedMove.movmskpd r,x
            case 946 -> {
                t.checkSse();
                r[in.a] = PackedMove.movmskpd(v, in.b) & 0xFFFF_FFFFL;
            }
            // PackedMove.movmskps r,x
            case 947 -> {
                t.checkSse();
                r[in.a] = PackedMove.movmskps(v, in.b) & 0xFFFF_FFFFL;
            }
            // PackedMove.movq x,m
            case 948 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedMove.movq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // PackedMove.movq x,m
            case 949 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedMove.movq(v, in.a, m.load64(la));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group26(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // PackedMove.movq x,mm
            case 950 -> {
                t.checkMmx();
                t.checkSse();
                PackedMove.movq(v, in.a, c.fpu.mmx(in.b));
                c.fpu.enterMmx();
            }
            // PackedMove.movq x,r
            case 951 -> {
                t.checkSse();
                PackedMove.movq(v, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL);
            }
            // PackedMove.movq x,r
            case 952 -> {
                t.checkSse();
                PackedMove.movq(v, in.a, r[in.b]);
            }
            // PackedMove.movq x,x
            case 953 -> {
                t.checkSse();
                PackedMove.movq(v, in.a, v[in.b]);
            }
            // PackedMove.pextr32 m,x,i
            case 954 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, PackedMove.pextr32(v, in.b, (int) in.imm));
            }
            // PackedMove.pextr32 r,x,i
            case 955 -> {
                t.checkSse();
                r[in.a] = PackedMove.pextr32(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
            }
            // PackedMove.pextr64 m,x,i
            case 956 -> {
                t.checkSse();
                long la = t.address(in, 8, true);
                m.store64(la, PackedMove.pextr64(v, in.b, (int) in.imm));
            }
            // PackedMove.pextr64 r,x,i
            case 957 -> {
                t.checkSse();
                r[in.a] = PackedMove.pextr64(v, in.b, (int) in.imm);
            }
            // PackedMove.pextrb m,x,i
            case 958 -> {
                t.checkSse();
                long la = t.address(in, 1, true);
                m.store8(la, PackedMove.pextrb(v, in.b, (int) in.imm));
            }
            // PackedMove.pextrb r,x,i
            case 959 -> {
                t.checkSse();
                r[in.a] = PackedMove.pextrb(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
            }
            // PackedMove.pextrw m,x,i
            case 960 -> {
                t.checkSse();
                long la = t.address(in, 2, true);
                m.store16(la, PackedMove.pextrw(v, in.b, (int) in.imm));
            }
            // PackedMove.pextrw r,x,i
            case 961 -> {
                t.checkSse();
                r[in.a] = PackedMove.pextrw(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
            }
            // PackedMove.pextrwMmx r,mm,i
            case 962 -> {
                t.checkMmx();
                r[in.a] = PackedMove.pextrwMmx(c.fpu.mmx(in.b), (int) in.imm) & 0xFFFF_FFFFL;
                c.fpu.enterMmx();
            }
            // PackedMove.pinsr32 x,m,i
            case 963 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedMove.pinsr32(v, in.a, in.a, m.load32(la), (int) in.imm);
            }
            // PackedMove.pinsr32 x,r,i
            case 964 -> {
                t.checkSse();
                PackedMove.pinsr32(v, in.a, in.a, (int) r[in.b], (int) in.imm);
            }
            // PackedMove.pinsr64 x,m,i
            case 965 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedMove.pinsr64(v, in.a, in.a, m.load64(la), (int) in.imm);
            }
            // PackedMove.pinsr64 x,r,i
            case 966 -> {
                t.checkSse();
                PackedMove.pinsr64(v, in.a, in.a, r[in.b], (int) in.imm);
            }
            // PackedMove.pinsrb x,m,i
            case 967 -> {
                t.checkSse();
                long la = t.address(in, 1, false);
                PackedMove.pinsrb(v, in.a, in.a, (m.load8(la)) & 0xFFFF_FFFFL, (int) in.imm);
            }
            // PackedMove.pinsrb x,r,i
            case 968 -> {
                t.checkSse();
                PackedMove.pinsrb(v, in.a, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL, (int) in.imm);
            }
            // PackedMove.pinsrw x,m,i
            case 969 -> {
                t.checkSse();
                long la = t.address(in, 2, false);
                PackedMove.pinsrw(v, in.a, in.a, (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm);
            }
            // PackedMove.pinsrw x,r,i
            case 970 -> {
                t.checkSse();
                PackedMove.pinsrw(v, in.a, in.a, ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm);
            }
            // PackedMove.pinsrwMmx mm,m,i
            case 971 -> {
                t.checkMmx();
                long la = t.address(in, 2, false);
                c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedMove.pinsrwMmx mm,r,i
            case 972 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedMove.pmovmskb r,x
            case 973 -> {
                t.checkSse();
                r[in.a] = PackedMove.pmovmskb(v, in.b) & 0xFFFF_FFFFL;
            }
            // PackedMove.pmovmskbMmx r,mm
            case 974 -> {
                t.checkMmx();
                r[in.a] = PackedMove.pmovmskbMmx(c.fpu.mmx(in.b)) & 0xFFFF_FFFFL;
                c.fpu.enterMmx();
            }
            // PackedMove.ptest x,m
            case 975 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedMove.ptest(c, v, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedMove.ptest x,x
            case 976 -> {
                t.checkSse();
                PackedMove.ptest(c, v, in.a, in.b);
            }
            // PackedMove.storeHigh m,x
            case 977 -> {
                t.checkSse();
                long la = t.address(in, 8, true);
                m.store64(la, PackedMove.storeHigh(v, in.b));
            }
            // PackedMultiply.pmaddubsw mm,m
            case 978 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmaddubsw mm,mm
            case 979 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmaddubsw x,m
            case 980 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmaddubsw x,x
            case 981 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[in.b + 1]);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group27(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedMultiply.pmaddwd mm,m
            case 982 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmaddwd mm,mm
            case 983 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmaddwd x,m
            case 984 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmaddwd x,x
            case 985 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmuldq x,m
            case 986 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmuldq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmuldq x,x
            case 987 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmuldq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmulhrsw mm,m
            case 988 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhrsw mm,mm
            case 989 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhrsw x,m
            case 990 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmulhrsw x,x
            case 991 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmulhuw mm,m
            case 992 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhuw mm,mm
            case 993 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhuw x,m
            case 994 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmulhuw x,x
            case 995 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmulhw mm,m
            case 996 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhw mm,mm
            case 997 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmulhw x,m
            case 998 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmulhw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmulhw x,x
            case 999 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmulhw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmulld x,m
            case 1000 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmulld(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmulld x,x
            case 1001 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmulld(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmullw mm,m
            case 1002 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmullw mm,mm
            case 1003 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmullw x,m
            case 1004 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmullw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmullw x,x
            case 1005 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmullw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.pmuludq mm,m
            case 1006 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmuludq mm,mm
            case 1007 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.pmuludq x,m
            case 1008 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.pmuludq(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.pmuludq x,x
            case 1009 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.pmuludq(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[in.b + 1]);
            }
            // PackedMultiply.psadbw mm,m
            case 1010 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.psadbw mm,mm
            case 1011 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedMultiply.psadbw x,m
            case 1012 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedMultiply.psadbw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedMultiply.psadbw x,x
            case 1013 -> {
                t.checkSse();
                v[in.a] = PackedMultiply.psadbw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[in.b + 1]);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group28(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedPack.packssdw x,m
            case 1014 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.packssdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.packssdw x,x
            case 1015 -> {
                t.checkSse();
                PackedPack.packssdw(v, in.a, in.a, in.b);
            }
            // PackedPack.packssdwMmx mm,m
            case 1016 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.packssdwMmx mm,mm
            case 1017 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.packsswb x,m
            case 1018 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.packsswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.packsswb x,x
            case 1019 -> {
                t.checkSse();
                PackedPack.packsswb(v, in.a, in.a, in.b);
            }
            // PackedPack.packsswbMmx mm,m
            case 1020 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.packsswbMmx mm,mm
            case 1021 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.packusdw x,m
            case 1022 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.packusdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.packusdw x,x
            case 1023 -> {
                t.checkSse();
                PackedPack.packusdw(v, in.a, in.a, in.b);
            }
            // PackedPack.packuswb x,m
            case 1024 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.packuswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.packuswb x,x
            case 1025 -> {
                t.checkSse();
                PackedPack.packuswb(v, in.a, in.a, in.b);
            }
            // PackedPack.packuswbMmx mm,m
            case 1026 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.packuswbMmx mm,mm
            case 1027 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhbw x,m
            case 1028 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpckhbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpckhbw x,x
            case 1029 -> {
                t.checkSse();
                PackedPack.punpckhbw(v, in.a, in.a, in.b);
            }
            // PackedPack.punpckhbwMmx mm,m
            case 1030 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhbwMmx mm,mm
            case 1031 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhdq x,m
            case 1032 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpckhdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpckhdq x,x
            case 1033 -> {
                t.checkSse();
                PackedPack.punpckhdq(v, in.a, in.a, in.b);
            }
            // PackedPack.punpckhdqMmx mm,m
            case 1034 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhdqMmx mm,mm
            case 1035 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhqdq x,m
            case 1036 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpckhqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpckhqdq x,x
            case 1037 -> {
                t.checkSse();
                PackedPack.punpckhqdq(v, in.a, in.a, in.b);
            }
            // PackedPack.punpckhwd x,m
            case 1038 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpckhwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpckhwd x,x
            case 1039 -> {
                t.checkSse();
                PackedPack.punpckhwd(v, in.a, in.a, in.b);
            }
            // PackedPack.punpckhwdMmx mm,m
            case 1040 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckhwdMmx mm,mm
            case 1041 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedPack.punpcklbw x,m
            case 1042 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpcklbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpcklbw x,x
            case 1043 -> {
                t.checkSse();
                PackedPack.punpcklbw(v, in.a, in.a, in.b);
            }
            // PackedPack.punpcklbwMmx mm,m
            case 1044 -> {
                t.checkMmx();
                long la = t.address(in, 4, false);
                c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // PackedPack.punpcklbwMmx mm,mm
            case 1045 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group29(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedPack.punpckldq x,m
            case 1046 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpckldq(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpckldq x,x
            case 1047 -> {
                t.checkSse();
                PackedPack.punpckldq(v, in.a, in.a, in.b);
            }
            // PackedPack.punpckldqMmx mm,m
            case 1048 -> {
                t.checkMmx();
                long la = t.address(in, 4, false);
                c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // PackedPack.punpckldqMmx mm,mm
            case 1049 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // PackedPack.punpcklqdq x,m
            case 1050 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpcklqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpcklqdq x,x
            case 1051 -> {
                t.checkSse();
                PackedPack.punpcklqdq(v, in.a, in.a, in.b);
            }
            // PackedPack.punpcklwd x,m
            case 1052 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedPack.punpcklwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedPack.punpcklwd x,x
            case 1053 -> {
                t.checkSse();
                PackedPack.punpcklwd(v, in.a, in.a, in.b);
            }
            // PackedPack.punpcklwdMmx mm,m
            case 1054 -> {
                t.checkMmx();
                long la = t.address(in, 4, false);
                c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // PackedPack.punpcklwdMmx mm,mm
            case 1055 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddsb mm,m
            case 1056 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddsb mm,mm
            case 1057 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddsb x,m
            case 1058 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.paddsb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.paddsb x,x
            case 1059 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.paddsb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.paddsw mm,m
            case 1060 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddsw mm,mm
            case 1061 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddsw x,m
            case 1062 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.paddsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.paddsw x,x
            case 1063 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.paddsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.paddusb mm,m
            case 1064 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddusb mm,mm
            case 1065 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddusb x,m
            case 1066 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.paddusb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.paddusb x,x
            case 1067 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.paddusb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.paddusw mm,m
            case 1068 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddusw mm,mm
            case 1069 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.paddusw x,m
            case 1070 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.paddusw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.paddusw x,x
            case 1071 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.paddusw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.psubsb mm,m
            case 1072 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubsb mm,mm
            case 1073 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubsb x,m
            case 1074 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.psubsb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.psubsb x,x
            case 1075 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.psubsb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.psubsw mm,m
            case 1076 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubsw mm,mm
            case 1077 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group30(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedSaturate.psubsw x,m
            case 1078 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.psubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.psubsw x,x
            case 1079 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.psubsw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.psubusb mm,m
            case 1080 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubusb mm,mm
            case 1081 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubusb x,m
            case 1082 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.psubusb(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.psubusb x,x
            case 1083 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.psubusb(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[in.b + 1]);
            }
            // PackedSaturate.psubusw mm,m
            case 1084 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubusw mm,mm
            case 1085 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedSaturate.psubusw x,m
            case 1086 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedSaturate.psubusw(v[in.a], v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedSaturate.psubusw x,x
            case 1087 -> {
                t.checkSse();
                v[in.a] = PackedSaturate.psubusw(v[in.a], v[in.b]);
                v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[in.b + 1]);
            }
            // PackedShift.pslld mm,i
            case 1088 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.pslld mm,m
            case 1089 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.pslld mm,mm
            case 1090 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.pslld x,i
            case 1091 -> {
                t.checkSse();
                v[in.a] = PackedShift.pslld(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.pslld(v[in.a + 1], in.imm);
            }
            // PackedShift.pslldBy x,m
            case 1092 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.pslldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.pslldBy x,x
            case 1093 -> {
                t.checkSse();
                PackedShift.pslldBy(v, in.a, in.a, in.b);
            }
            // PackedShift.pslldq x,i
            case 1094 -> {
                t.checkSse();
                PackedShift.pslldq(v, in.a, in.a, (int) in.imm);
            }
            // PackedShift.psllq mm,i
            case 1095 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psllq mm,m
            case 1096 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psllq mm,mm
            case 1097 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psllq x,i
            case 1098 -> {
                t.checkSse();
                v[in.a] = PackedShift.psllq(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psllq(v[in.a + 1], in.imm);
            }
            // PackedShift.psllqBy x,m
            case 1099 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psllqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psllqBy x,x
            case 1100 -> {
                t.checkSse();
                PackedShift.psllqBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psllw mm,i
            case 1101 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psllw mm,m
            case 1102 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psllw mm,mm
            case 1103 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psllw x,i
            case 1104 -> {
                t.checkSse();
                v[in.a] = PackedShift.psllw(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psllw(v[in.a + 1], in.imm);
            }
            // PackedShift.psllwBy x,m
            case 1105 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psllwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psllwBy x,x
            case 1106 -> {
                t.checkSse();
                PackedShift.psllwBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psrad mm,i
            case 1107 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psrad mm,m
            case 1108 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrad mm,mm
            case 1109 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group31(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // PackedShift.psrad x,i
            case 1110 -> {
                t.checkSse();
                v[in.a] = PackedShift.psrad(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psrad(v[in.a + 1], in.imm);
            }
            // PackedShift.psradBy x,m
            case 1111 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psradBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psradBy x,x
            case 1112 -> {
                t.checkSse();
                PackedShift.psradBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psraw mm,i
            case 1113 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psraw mm,m
            case 1114 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psraw mm,mm
            case 1115 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psraw x,i
            case 1116 -> {
                t.checkSse();
                v[in.a] = PackedShift.psraw(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psraw(v[in.a + 1], in.imm);
            }
            // PackedShift.psrawBy x,m
            case 1117 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psrawBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psrawBy x,x
            case 1118 -> {
                t.checkSse();
                PackedShift.psrawBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psrld mm,i
            case 1119 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psrld mm,m
            case 1120 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrld mm,mm
            case 1121 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrld x,i
            case 1122 -> {
                t.checkSse();
                v[in.a] = PackedShift.psrld(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psrld(v[in.a + 1], in.imm);
            }
            // PackedShift.psrldBy x,m
            case 1123 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psrldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psrldBy x,x
            case 1124 -> {
                t.checkSse();
                PackedShift.psrldBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psrldq x,i
            case 1125 -> {
                t.checkSse();
                PackedShift.psrldq(v, in.a, in.a, (int) in.imm);
            }
            // PackedShift.psrlq mm,i
            case 1126 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlq mm,m
            case 1127 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlq mm,mm
            case 1128 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlq x,i
            case 1129 -> {
                t.checkSse();
                v[in.a] = PackedShift.psrlq(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psrlq(v[in.a + 1], in.imm);
            }
            // PackedShift.psrlqBy x,m
            case 1130 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psrlqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psrlqBy x,x
            case 1131 -> {
                t.checkSse();
                PackedShift.psrlqBy(v, in.a, in.a, in.b);
            }
            // PackedShift.psrlw mm,i
            case 1132 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), in.imm));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlw mm,m
            case 1133 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlw mm,mm
            case 1134 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShift.psrlw x,i
            case 1135 -> {
                t.checkSse();
                v[in.a] = PackedShift.psrlw(v[in.a], in.imm);
                v[in.a + 1] = PackedShift.psrlw(v[in.a + 1], in.imm);
            }
            // PackedShift.psrlwBy x,m
            case 1136 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShift.psrlwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShift.psrlwBy x,x
            case 1137 -> {
                t.checkSse();
                PackedShift.psrlwBy(v, in.a, in.a, in.b);
            }
            // PackedShuffle.insertps x,x,i
            case 1138 -> {
                t.checkSse();
                PackedShuffle.insertps(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.insertpsMemory x,m,i
            case 1139 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                PackedShuffle.insertpsMemory(v, in.a, in.a, m.load32(la), (int) in.imm);
            }
            // PackedShuffle.movddup x,m
            case 1140 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                PackedShuffle.movddup(v, in.a, m.load64(la));
            }
            // PackedShuffle.movddup x,x
            case 1141 -> {
                t.checkSse();
                PackedShuffle.movddup(v, in.a, v[in.b]);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group32(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // PackedShuffle.movhlps x,x
            case 1142 -> {
                t.checkSse();
                PackedShuffle.movhlps(v, in.a, in.a, in.b);
            }
            // PackedShuffle.movshdup x,m
            case 1143 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedShuffle.movshdup x,x
            case 1144 -> {
                t.checkSse();
                v[in.a] = PackedShuffle.movshdup(v[in.b]);
                v[in.a + 1] = PackedShuffle.movshdup(v[in.b + 1]);
            }
            // PackedShuffle.movsldup x,m
            case 1145 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP + 1]);
            }
            // PackedShuffle.movsldup x,x
            case 1146 -> {
                t.checkSse();
                v[in.a] = PackedShuffle.movsldup(v[in.b]);
                v[in.a + 1] = PackedShuffle.movsldup(v[in.b + 1]);
            }
            // PackedShuffle.palignr x,m,i
            case 1147 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.palignr(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.palignr x,x,i
            case 1148 -> {
                t.checkSse();
                PackedShuffle.palignr(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.palignrMmx mm,m,i
            case 1149 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), m.load64(la), (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedShuffle.palignrMmx mm,mm,i
            case 1150 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b), (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedShuffle.pshufb x,m
            case 1151 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.pshufb(v, in.a, in.a, Cpu.VECTOR_TEMP);
            }
            // PackedShuffle.pshufb x,x
            case 1152 -> {
                t.checkSse();
                PackedShuffle.pshufb(v, in.a, in.a, in.b);
            }
            // PackedShuffle.pshufbMmx mm,m
            case 1153 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), m.load64(la)));
                c.fpu.enterMmx();
            }
            // PackedShuffle.pshufbMmx mm,mm
            case 1154 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
                c.fpu.enterMmx();
            }
            // PackedShuffle.pshufd x,m,i
            case 1155 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.pshufd(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.pshufd x,x,i
            case 1156 -> {
                t.checkSse();
                PackedShuffle.pshufd(v, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.pshufhw x,m,i
            case 1157 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.pshufhw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.pshufhw x,x,i
            case 1158 -> {
                t.checkSse();
                PackedShuffle.pshufhw(v, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.pshuflw x,m,i
            case 1159 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.pshuflw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.pshuflw x,x,i
            case 1160 -> {
                t.checkSse();
                PackedShuffle.pshuflw(v, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.pshufw mm,m,i
            case 1161 -> {
                t.checkMmx();
                long la = t.address(in, 8, false);
                c.fpu.setMmx(in.a, PackedShuffle.pshufw(m.load64(la), (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedShuffle.pshufw mm,mm,i
            case 1162 -> {
                t.checkMmx();
                c.fpu.setMmx(in.a, PackedShuffle.pshufw(c.fpu.mmx(in.b), (int) in.imm));
                c.fpu.enterMmx();
            }
            // PackedShuffle.shufpd x,m,i
            case 1163 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.shufpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.shufpd x,x,i
            case 1164 -> {
                t.checkSse();
                PackedShuffle.shufpd(v, in.a, in.a, in.b, (int) in.imm);
            }
            // PackedShuffle.shufps x,m,i
            case 1165 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                PackedShuffle.shufps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // PackedShuffle.shufps x,x,i
            case 1166 -> {
                t.checkSse();
                PackedShuffle.shufps(v, in.a, in.a, in.b, (int) in.imm);
            }
            // Pclmul.pclmulqdq x,m,i
            case 1167 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                Pclmul.pclmulqdq(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // Pclmul.pclmulqdq x,x,i
            case 1168 -> {
                t.checkSse();
                Pclmul.pclmulqdq(v, in.a, in.a, in.b, (int) in.imm);
            }
            // Ports.in16 r,i
            case 1169 -> t.set16(in.a, Ports.in16(t, (int) in.imm));
            // Ports.in32 r,i
            case 1170 -> r[in.a] = Ports.in32(t, (int) in.imm) & 0xFFFF_FFFFL;
            // Ports.in64 r,i
            case 1171 -> r[in.a] = Ports.in64(t, (int) in.imm) & 0xFFFF_FFFFL;
            // Ports.in8 r,i
            case 1172 -> t.set8(in.a, Ports.in8(t, (int) in.imm));
            // Ports.inData16 r,r
            case 1173 -> t.set16(in.a, Ports.inData16(t, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group33(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Ports.inData32 r,r
            case 1174 -> r[in.a] = Ports.inData32(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Ports.inData64 r,r
            case 1175 -> r[in.a] = Ports.inData64(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Ports.inData8 r,r
            case 1176 -> t.set8(in.a, Ports.inData8(t, (int) r[in.b] & 0xFFFF));
            // Ports.ins8
            case 1177 -> {
                c.rip = t.nextIp(in);
                Ports.ins8(t, in);
            }
            // Ports.insWide
            case 1178 -> {
                c.rip = t.nextIp(in);
                Ports.insWide(t, in);
            }
            // Ports.out8 i
            case 1179 -> Ports.out8(t, (int) in.imm);
            // Ports.outData8 r
            case 1180 -> Ports.outData8(t, (int) r[in.a] & 0xFFFF);
            // Ports.outDataWide r
            case 1181 -> Ports.outDataWide(t, in, (int) r[in.a] & 0xFFFF);
            // Ports.outWide i
            case 1182 -> Ports.outWide(t, in, (int) in.imm);
            // Ports.outs8
            case 1183 -> {
                c.rip = t.nextIp(in);
                Ports.outs8(t, in);
            }
            // Ports.outsWide
            case 1184 -> {
                c.rip = t.nextIp(in);
                Ports.outsWide(t, in);
            }
            // RandomNumbers.random16 r
            case 1185 -> t.set16(in.a, RandomNumbers.random16(t));
            // RandomNumbers.random32 r
            case 1186 -> r[in.a] = RandomNumbers.random32(t) & 0xFFFF_FFFFL;
            // RandomNumbers.random64 r
            case 1187 -> r[in.a] = RandomNumbers.random64(t);
            // SegmentLoads.lds r
            case 1188 -> SegmentLoads.lds(t, in);
            // SegmentLoads.les r
            case 1189 -> SegmentLoads.les(t, in);
            // SegmentLoads.lfs r
            case 1190 -> SegmentLoads.lfs(t, in);
            // SegmentLoads.lgs r
            case 1191 -> SegmentLoads.lgs(t, in);
            // SegmentLoads.lss r
            case 1192 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.lss(t, in);
            }
            // SegmentLoads.move r,m
            case 1193 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                SegmentLoads.move(t, in.a, m.load16(la));
            }
            // SegmentLoads.move r,r
            case 1194 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.move(t, in.a, (int) r[in.b] & 0xFFFF);
            }
            // SegmentLoads.popDs
            case 1195 -> SegmentLoads.popDs(t, in);
            // SegmentLoads.popEs
            case 1196 -> SegmentLoads.popEs(t, in);
            // SegmentLoads.popFs
            case 1197 -> SegmentLoads.popFs(t, in);
            // SegmentLoads.popGs
            case 1198 -> SegmentLoads.popGs(t, in);
            // SegmentLoads.popSs
            case 1199 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.popSs(t, in);
            }
            // SegmentLoads.pushCs
            case 1200 -> SegmentLoads.pushCs(t, in);
            // SegmentLoads.pushDs
            case 1201 -> SegmentLoads.pushDs(t, in);
            // SegmentLoads.pushEs
            case 1202 -> SegmentLoads.pushEs(t, in);
            // SegmentLoads.pushFs
            case 1203 -> SegmentLoads.pushFs(t, in);
            // SegmentLoads.pushGs
            case 1204 -> SegmentLoads.pushGs(t, in);
            // SegmentLoads.pushSs
            case 1205 -> SegmentLoads.pushSs(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group34(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // SegmentLoads.selector m,r
            case 1206 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SegmentLoads.selector(c, in.b));
            }
            // SegmentLoads.selector r,r
            case 1207 -> r[in.a] = SegmentLoads.selector(c, in.b) & 0xFFFF_FFFFL;
            // SegmentLoads.selector r,r
            case 1208 -> t.set16(in.a, SegmentLoads.selector(c, in.b));
            // Shifts.rcl16 m,i
            case 1209 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcl16 m,i
            case 1210 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcl16 m,r
            case 1211 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcl16 r,i
            case 1212 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcl16 r,i
            case 1213 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcl16 r,r
            case 1214 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcl32 m,i
            case 1215 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcl32 m,i
            case 1216 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcl32 m,r
            case 1217 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcl32 r,i
            case 1218 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,i
            case 1219 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,r
            case 1220 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcl64 m,i
            case 1221 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcl64 m,i
            case 1222 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcl64 m,r
            case 1223 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcl64 r,i
            case 1224 -> r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
            // Shifts.rcl64 r,i
            case 1225 -> r[in.a] = Shifts.rcl64(c, r[in.a], 1);
            // Shifts.rcl64 r,r
            case 1226 -> r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
            // Shifts.rcl8 m,i
            case 1227 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcl8 m,i
            case 1228 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcl8 m,r
            case 1229 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcl8 r,i
            case 1230 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcl8 r,i
            case 1231 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
            // Shifts.rcl8 r,r
            case 1232 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rcr16 m,i
            case 1233 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcr16 m,i
            case 1234 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcr16 m,r
            case 1235 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcr16 r,i
            case 1236 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcr16 r,i
            case 1237 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group35(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rcr16 r,r
            case 1238 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcr32 m,i
            case 1239 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcr32 m,i
            case 1240 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcr32 m,r
            case 1241 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcr32 r,i
            case 1242 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,i
            case 1243 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,r
            case 1244 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcr64 m,i
            case 1245 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcr64 m,i
            case 1246 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcr64 m,r
            case 1247 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcr64 r,i
            case 1248 -> r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
            // Shifts.rcr64 r,i
            case 1249 -> r[in.a] = Shifts.rcr64(c, r[in.a], 1);
            // Shifts.rcr64 r,r
            case 1250 -> r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
            // Shifts.rcr8 m,i
            case 1251 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcr8 m,i
            case 1252 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcr8 m,r
            case 1253 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcr8 r,i
            case 1254 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcr8 r,i
            case 1255 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
            // Shifts.rcr8 r,r
            case 1256 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rol16 m,i
            case 1257 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rol16 m,i
            case 1258 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rol16 m,r
            case 1259 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rol16 r,i
            case 1260 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rol16 r,i
            case 1261 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rol16 r,r
            case 1262 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rol32 m,i
            case 1263 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rol32 m,i
            case 1264 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rol32 m,r
            case 1265 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rol32 r,i
            case 1266 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,i
            case 1267 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,r
            case 1268 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rol64 m,i
            case 1269 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group36(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rol64 m,i
            case 1270 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rol64 m,r
            case 1271 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rol64 r,i
            case 1272 -> r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
            // Shifts.rol64 r,i
            case 1273 -> r[in.a] = Shifts.rol64(c, r[in.a], 1);
            // Shifts.rol64 r,r
            case 1274 -> r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
            // Shifts.rol8 m,i
            case 1275 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rol8 m,i
            case 1276 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rol8 m,r
            case 1277 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rol8 r,i
            case 1278 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rol8 r,i
            case 1279 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
            // Shifts.rol8 r,r
            case 1280 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.ror16 m,i
            case 1281 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.ror16 m,i
            case 1282 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
            }
            // Shifts.ror16 m,r
            case 1283 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.ror16 r,i
            case 1284 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.ror16 r,i
            case 1285 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.ror16 r,r
            case 1286 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.ror32 m,i
            case 1287 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.ror32 m,i
            case 1288 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
            }
            // Shifts.ror32 m,r
            case 1289 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.ror32 r,i
            case 1290 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,i
            case 1291 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,r
            case 1292 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.ror64 m,i
            case 1293 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.ror64 m,i
            case 1294 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
            }
            // Shifts.ror64 m,r
            case 1295 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.ror64 r,i
            case 1296 -> r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
            // Shifts.ror64 r,i
            case 1297 -> r[in.a] = Shifts.ror64(c, r[in.a], 1);
            // Shifts.ror64 r,r
            case 1298 -> r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
            // Shifts.ror8 m,i
            case 1299 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.ror8 m,i
            case 1300 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
            }
            // Shifts.ror8 m,r
            case 1301 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group37(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.ror8 r,i
            case 1302 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
            // Shifts.ror8 r,i
            case 1303 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
            // Shifts.ror8 r,r
            case 1304 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.sar16 m,i
            case 1305 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.sar16 m,i
            case 1306 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
            }
            // Shifts.sar16 m,r
            case 1307 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.sar16 r,i
            case 1308 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.sar16 r,i
            case 1309 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.sar16 r,r
            case 1310 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.sar32 m,i
            case 1311 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.sar32 m,i
            case 1312 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
            }
            // Shifts.sar32 m,r
            case 1313 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.sar32 r,r
            case 1314 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.sar64 m,i
            case 1315 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.sar64 m,i
            case 1316 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
            }
            // Shifts.sar64 m,r
            case 1317 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.sar64 r,r
            case 1318 -> r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
            // Shifts.sar8 m,i
            case 1319 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.sar8 m,i
            case 1320 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
            }
            // Shifts.sar8 m,r
            case 1321 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.sar8 r,i
            case 1322 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
            // Shifts.sar8 r,i
            case 1323 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
            // Shifts.sar8 r,r
            case 1324 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shl16 m,i
            case 1325 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shl16 m,i
            case 1326 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shl16 m,r
            case 1327 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shl16 r,i
            case 1328 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shl16 r,i
            case 1329 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shl16 r,r
            case 1330 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shl32 m,i
            case 1331 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shl32 m,i
            case 1332 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shl32 m,r
            case 1333 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group38(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shl32 r,r
            case 1334 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shl64 m,i
            case 1335 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shl64 m,i
            case 1336 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shl64 m,r
            case 1337 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shl64 r,r
            case 1338 -> r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
            // Shifts.shl8 m,i
            case 1339 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shl8 m,i
            case 1340 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shl8 m,r
            case 1341 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shl8 r,i
            case 1342 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shl8 r,i
            case 1343 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
            // Shifts.shl8 r,r
            case 1344 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shld16 m,r,i
            case 1345 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shld16 m,r,r
            case 1346 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shld16 r,r,i
            case 1347 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shld16 r,r,r
            case 1348 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shld32 m,r,i
            case 1349 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shld32 m,r,r
            case 1350 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shld32 r,r,i
            case 1351 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shld32 r,r,r
            case 1352 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shld64 m,r,i
            case 1353 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shld64 m,r,r
            case 1354 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shld64 r,r,i
            case 1355 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shld64 r,r,r
            case 1356 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
            // Shifts.shr16 m,i
            case 1357 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shr16 m,i
            case 1358 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shr16 m,r
            case 1359 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shr16 r,i
            case 1360 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shr16 r,i
            case 1361 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shr16 r,r
            case 1362 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shr32 m,i
            case 1363 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shr32 m,i
            case 1364 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shr32 m,r
            case 1365 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group39(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Shifts.shr32 r,r
            case 1366 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shr64 m,i
            case 1367 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shr64 m,i
            case 1368 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shr64 m,r
            case 1369 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shr64 r,r
            case 1370 -> r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
            // Shifts.shr8 m,i
            case 1371 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shr8 m,i
            case 1372 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shr8 m,r
            case 1373 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shr8 r,i
            case 1374 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shr8 r,i
            case 1375 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
            // Shifts.shr8 r,r
            case 1376 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shrd16 m,r,i
            case 1377 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shrd16 m,r,r
            case 1378 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shrd16 r,r,i
            case 1379 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shrd16 r,r,r
            case 1380 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shrd32 m,r,i
            case 1381 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shrd32 m,r,r
            case 1382 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd32 r,r,i
            case 1383 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shrd32 r,r,r
            case 1384 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shrd64 m,r,i
            case 1385 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shrd64 m,r,r
            case 1386 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd64 r,r,i
            case 1387 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shrd64 r,r,r
            case 1388 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
            // SseApproximation.rcpps x,m
            case 1389 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP + 1]);
            }
            // SseApproximation.rcpps x,x
            case 1390 -> {
                t.checkSse();
                v[in.a] = SseApproximation.rcpps(v[in.b]);
                v[in.a + 1] = SseApproximation.rcpps(v[in.b + 1]);
            }
            // SseApproximation.rcpss x,m
            case 1391 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                v[in.a] = SseApproximation.rcpss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // SseApproximation.rcpss x,x
            case 1392 -> {
                t.checkSse();
                v[in.a] = SseApproximation.rcpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // SseApproximation.rsqrtps x,m
            case 1393 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                v[in.a] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP]);
                v[in.a + 1] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP + 1]);
            }
            // SseApproximation.rsqrtps x,x
            case 1394 -> {
                t.checkSse();
                v[in.a] = SseApproximation.rsqrtps(v[in.b]);
                v[in.a + 1] = SseApproximation.rsqrtps(v[in.b + 1]);
            }
            // SseApproximation.rsqrtss x,m
            case 1395 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                v[in.a] = SseApproximation.rsqrtss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
            }
            // SseApproximation.rsqrtss x,x
            case 1396 -> {
                t.checkSse();
                v[in.a] = SseApproximation.rsqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
            }
            // SseCompare.cmpps x,m,i
            case 1397 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseCompare.cmpps(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
                long high = SseCompare.cmpps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group40(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // SseCompare.cmpps x,x,i
            case 1398 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseCompare.cmpps(v[in.a], v[in.b], (int) in.imm, c.sse);
                long high = SseCompare.cmpps(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseCompare.cmpsd x,m,i
            case 1399 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseCompare.cmpsd(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
                long high = SseCompare.cmpsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseCompare.cmpsd x,m,i
            case 1400 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseCompare.cmpsd(v[in.a], source, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseCompare.cmpsd x,x,i
            case 1401 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
                long high = SseCompare.cmpsd(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseCompare.cmpsd x,x,i
            case 1402 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseCompare.cmpss x,m,i
            case 1403 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseCompare.cmpss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseCompare.cmpss x,x,i
            case 1404 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseCompare.cmpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseCompare.comisd x,m
            case 1405 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                if (SseCompare.comisd(c, v[in.a], source, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.comisd x,x
            case 1406 -> {
                t.checkSse();
                if (SseCompare.comisd(c, v[in.a], v[in.b], c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.comiss x,m
            case 1407 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                if (SseCompare.comiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.comiss x,x
            case 1408 -> {
                t.checkSse();
                if (SseCompare.comiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.ucomisd x,m
            case 1409 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                if (SseCompare.ucomisd(c, v[in.a], source, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.ucomisd x,x
            case 1410 -> {
                t.checkSse();
                if (SseCompare.ucomisd(c, v[in.a], v[in.b], c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.ucomiss x,m
            case 1411 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                if (SseCompare.ucomiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseCompare.ucomiss x,x
            case 1412 -> {
                t.checkSse();
                if (SseCompare.ucomiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtdq2pd x,m
            case 1413 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                SseConvert.cvtdq2pd(v, in.a, m.load64(la));
            }
            // SseConvert.cvtdq2pd x,mm
            case 1414 -> {
                t.checkMmx();
                t.checkSse();
                SseConvert.cvtdq2pd(v, in.a, c.fpu.mmx(in.b));
                c.fpu.enterMmx();
            }
            // SseConvert.cvtdq2pd x,x
            case 1415 -> {
                t.checkSse();
                SseConvert.cvtdq2pd(v, in.a, v[in.b]);
            }
            // SseConvert.cvtdq2ps x,m
            case 1416 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseConvert.cvtdq2ps x,m
            case 1417 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtdq2ps(source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtdq2ps x,mm
            case 1418 -> {
                t.checkMmx();
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtdq2ps(c.fpu.mmx(in.b), c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
                c.fpu.enterMmx();
            }
            // SseConvert.cvtdq2ps x,x
            case 1419 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseConvert.cvtdq2ps(v[in.b], c.sse);
                long high = SseConvert.cvtdq2ps(v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseConvert.cvtpd2dq x,m
            case 1420 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseConvert.cvtpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtpd2dq x,x
            case 1421 -> {
                t.checkSse();
                if (SseConvert.cvtpd2dq(v, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtpd2pi mm,m
            case 1422 -> {
                t.checkMmx();
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvtpd2pi mm,x
            case 1423 -> {
                t.checkMmx();
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtpd2pi(v, in.b, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvtpd2ps x,m
            case 1424 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseConvert.cvtpd2ps(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtpd2ps x,x
            case 1425 -> {
                t.checkSse();
                if (SseConvert.cvtpd2ps(v, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtps2dq mm,m
            case 1426 -> {
                t.checkMmx();
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtps2dq(source, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvtps2dq mm,x
            case 1427 -> {
                t.checkMmx();
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtps2dq(v[in.b], c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvtps2dq x,m
            case 1428 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseConvert.cvtps2dq x,x
            case 1429 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseConvert.cvtps2dq(v[in.b], c.sse);
                long high = SseConvert.cvtps2dq(v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group41(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // SseConvert.cvtps2pd x,m
            case 1430 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                if (SseConvert.cvtps2pd(v, in.a, source, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtps2pd x,x
            case 1431 -> {
                t.checkSse();
                if (SseConvert.cvtps2pd(v, in.a, v[in.b], c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvtsd2si32 r,m
            case 1432 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                int result = SseConvert.cvtsd2si32(source, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvtsd2si32 r,x
            case 1433 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                int result = SseConvert.cvtsd2si32(v[in.b], c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvtsd2si64 r,m
            case 1434 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsd2si64(source, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvtsd2si64 r,x
            case 1435 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsd2si64(v[in.b], c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvtsd2ss x,m
            case 1436 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsd2ss(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsd2ss x,x
            case 1437 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsd2ss(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2sd32 x,m
            case 1438 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2sd32(source);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2sd32 x,r
            case 1439 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2sd32((int) r[in.b]);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2sd64 x,m
            case 1440 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2sd64(source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2sd64 x,r
            case 1441 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2sd64(r[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2ss32 x,m
            case 1442 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2ss32(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2ss32 x,r
            case 1443 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2ss32(v[in.a], (int) r[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2ss64 x,m
            case 1444 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2ss64(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtsi2ss64 x,r
            case 1445 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtsi2ss64(v[in.a], r[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtss2sd x,m
            case 1446 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtss2sd((source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtss2sd x,x
            case 1447 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtss2sd(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseConvert.cvtss2si32 r,m
            case 1448 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                int result = SseConvert.cvtss2si32((source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvtss2si32 r,x
            case 1449 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                int result = SseConvert.cvtss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvtss2si64 r,m
            case 1450 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvtss2si64((source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvtss2si64 r,x
            case 1451 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvtss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvttpd2dq x,m
            case 1452 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseConvert.cvttpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvttpd2dq x,x
            case 1453 -> {
                t.checkSse();
                if (SseConvert.cvttpd2dq(v, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseConvert.cvttpd2pi mm,m
            case 1454 -> {
                t.checkMmx();
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvttpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvttpd2pi mm,x
            case 1455 -> {
                t.checkMmx();
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvttpd2pi(v, in.b, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvttps2dq mm,m
            case 1456 -> {
                t.checkMmx();
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvttps2dq(source, c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvttps2dq mm,x
            case 1457 -> {
                t.checkMmx();
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvttps2dq(v[in.b], c.sse);
                t.endSimd(sticky);
                c.fpu.setMmx(in.a, result);
                c.fpu.enterMmx();
            }
            // SseConvert.cvttps2dq x,m
            case 1458 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseConvert.cvttps2dq x,x
            case 1459 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseConvert.cvttps2dq(v[in.b], c.sse);
                long high = SseConvert.cvttps2dq(v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseConvert.cvttsd2si32 r,m
            case 1460 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                int result = SseConvert.cvttsd2si32(source, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvttsd2si32 r,x
            case 1461 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                int result = SseConvert.cvttsd2si32(v[in.b], c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group42(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // SseConvert.cvttsd2si64 r,m
            case 1462 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvttsd2si64(source, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvttsd2si64 r,x
            case 1463 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvttsd2si64(v[in.b], c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvttss2si32 r,m
            case 1464 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                int result = SseConvert.cvttss2si32((source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvttss2si32 r,x
            case 1465 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                int result = SseConvert.cvttss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result & 0xFFFF_FFFFL;
            }
            // SseConvert.cvttss2si64 r,m
            case 1466 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseConvert.cvttss2si64((source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseConvert.cvttss2si64 r,x
            case 1467 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseConvert.cvttss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                r[in.a] = result;
            }
            // SseDouble.addsd x,m
            case 1468 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.addsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.addsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.addsd x,m
            case 1469 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.addsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.addsd x,x
            case 1470 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.addsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.addsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.addsd x,x
            case 1471 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.addsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.divsd x,m
            case 1472 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.divsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.divsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.divsd x,m
            case 1473 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.divsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.divsd x,x
            case 1474 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.divsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.divsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.divsd x,x
            case 1475 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.divsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.maxsd x,m
            case 1476 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.maxsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.maxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.maxsd x,m
            case 1477 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.maxsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.maxsd x,x
            case 1478 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.maxsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.maxsd x,x
            case 1479 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.minsd x,m
            case 1480 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.minsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.minsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.minsd x,m
            case 1481 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.minsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.minsd x,x
            case 1482 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.minsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.minsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.minsd x,x
            case 1483 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.minsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.mulsd x,m
            case 1484 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.mulsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.mulsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.mulsd x,m
            case 1485 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.mulsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.mulsd x,x
            case 1486 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.mulsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.mulsd x,x
            case 1487 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.roundsd x,m,i
            case 1488 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.roundsd(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
                long high = SseDouble.roundsd(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.roundsd x,m,i
            case 1489 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.roundsd(source, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.roundsd x,x,i
            case 1490 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
                long high = SseDouble.roundsd(v[in.b + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.roundsd x,x,i
            case 1491 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.sqrtsd x,m
            case 1492 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.sqrtsd x,m
            case 1493 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.sqrtsd(source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group43(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] v = c.v;
        switch (in.op) {
            // SseDouble.sqrtsd x,x
            case 1494 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.sqrtsd(v[in.b], c.sse);
                long high = SseDouble.sqrtsd(v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.sqrtsd x,x
            case 1495 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.sqrtsd(v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.subsd x,m
            case 1496 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseDouble.subsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseDouble.subsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.subsd x,m
            case 1497 -> {
                t.checkSse();
                long la = t.address(in, 8, false);
                long source = m.load64(la);
                int sticky = c.sse.begin();
                long result = SseDouble.subsd(v[in.a], source, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseDouble.subsd x,x
            case 1498 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseDouble.subsd(v[in.a], v[in.b], c.sse);
                long high = SseDouble.subsd(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseDouble.subsd x,x
            case 1499 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseDouble.subsd(v[in.a], v[in.b], c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseHorizontal.addsubpd x,m
            case 1500 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.addsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.addsubpd x,x
            case 1501 -> {
                t.checkSse();
                if (SseHorizontal.addsubpd(v, in.a, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.dppd x,m,i
            case 1502 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.dppd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.dppd x,x,i
            case 1503 -> {
                t.checkSse();
                if (SseHorizontal.dppd(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.dpps x,m,i
            case 1504 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.dpps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.dpps x,x,i
            case 1505 -> {
                t.checkSse();
                if (SseHorizontal.dpps(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.haddpd x,m
            case 1506 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.haddpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.haddpd x,x
            case 1507 -> {
                t.checkSse();
                if (SseHorizontal.haddpd(v, in.a, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.haddps x,m
            case 1508 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.haddps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.haddps x,x
            case 1509 -> {
                t.checkSse();
                if (SseHorizontal.haddps(v, in.a, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.hsubpd x,m
            case 1510 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.hsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.hsubpd x,x
            case 1511 -> {
                t.checkSse();
                if (SseHorizontal.hsubpd(v, in.a, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.hsubps x,m
            case 1512 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                if (SseHorizontal.hsubps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseHorizontal.hsubps x,x
            case 1513 -> {
                t.checkSse();
                if (SseHorizontal.hsubps(v, in.a, in.a, in.b, c.sse)) {
                    throw t.simdException();
                }
            }
            // SseSingle.addps x,m
            case 1514 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.addps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.addps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.addps x,x
            case 1515 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.addps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.addps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.addss x,m
            case 1516 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.addss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.addss x,x
            case 1517 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.addss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.addsubps x,m
            case 1518 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.addsubps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.addsubps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.addsubps x,x
            case 1519 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.addsubps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.addsubps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.divps x,m
            case 1520 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.divps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.divps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.divps x,x
            case 1521 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.divps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.divps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.divss x,m
            case 1522 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.divss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.divss x,x
            case 1523 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.divss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.maxps x,m
            case 1524 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.maxps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.maxps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.maxps x,x
            case 1525 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.maxps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.maxps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group44(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // SseSingle.maxss x,m
            case 1526 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.maxss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.maxss x,x
            case 1527 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.maxss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.minps x,m
            case 1528 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.minps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.minps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.minps x,x
            case 1529 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.minps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.minps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.minss x,m
            case 1530 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.minss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.minss x,x
            case 1531 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.minss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.mulps x,m
            case 1532 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.mulps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.mulps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.mulps x,x
            case 1533 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.mulps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.mulps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.mulss x,m
            case 1534 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.mulss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.mulss x,x
            case 1535 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.mulss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.roundps x,m,i
            case 1536 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.roundps(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
                long high = SseSingle.roundps(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.roundps x,x,i
            case 1537 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.roundps(v[in.b], (int) in.imm, c.sse);
                long high = SseSingle.roundps(v[in.b + 1], (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.roundss x,m,i
            case 1538 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.roundss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.roundss x,x,i
            case 1539 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.roundss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.sqrtps x,m
            case 1540 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.sqrtps x,x
            case 1541 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.sqrtps(v[in.b], c.sse);
                long high = SseSingle.sqrtps(v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.sqrtss x,m
            case 1542 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.sqrtss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.sqrtss x,x
            case 1543 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.sqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.subps x,m
            case 1544 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.checkVectorAlignment(la);
                t.loadVector(la);
                int sticky = c.sse.begin();
                long low = SseSingle.subps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
                long high = SseSingle.subps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.subps x,x
            case 1545 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long low = SseSingle.subps(v[in.a], v[in.b], c.sse);
                long high = SseSingle.subps(v[in.a + 1], v[in.b + 1], c.sse);
                t.endSimd(sticky);
                v[in.a] = low;
                v[in.a + 1] = high;
            }
            // SseSingle.subss x,m
            case 1546 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                int source = m.load32(la);
                int sticky = c.sse.begin();
                long result = SseSingle.subss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // SseSingle.subss x,x
            case 1547 -> {
                t.checkSse();
                int sticky = c.sse.begin();
                long result = SseSingle.subss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
                t.endSimd(sticky);
                v[in.a] = result;
            }
            // Stack.enter16 i,i
            case 1548 -> Stack.enter16(t, in);
            // Stack.enter32 i,i
            case 1549 -> Stack.enter32(t, in);
            // Stack.enter64 i,i
            case 1550 -> Stack.enter64(t, in);
            // Stack.leave16
            case 1551 -> Stack.leave16(t);
            // Stack.leave32
            case 1552 -> Stack.leave32(t);
            // Stack.leave64
            case 1553 -> Stack.leave64(t);
            // Stack.pop16 r
            case 1554 -> t.set16(in.a, Stack.pop16(t));
            // Stack.pop32 r
            case 1555 -> r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
            // Stack.popTo16 r
            case 1556 -> Stack.popTo16(t, in);
            // Stack.popTo32 r
            case 1557 -> Stack.popTo32(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group45(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        long[] v = c.v;
        switch (in.op) {
            // Stack.popTo64 r
            case 1558 -> Stack.popTo64(t, in);
            // Stack.popa16
            case 1559 -> Stack.popa16(t);
            // Stack.popa32
            case 1560 -> Stack.popa32(t);
            // Stack.popa64
            case 1561 -> Stack.popa64(t);
            // Stack.push16 i
            case 1562 -> Stack.push16(t, (int) in.imm);
            // Stack.push16 m
            case 1563 -> {
                long la = t.address(in, 2, false);
                Stack.push16(t, m.load16(la));
            }
            // Stack.push16 r
            case 1564 -> Stack.push16(t, (int) r[in.a] & 0xFFFF);
            // Stack.push32 i
            case 1565 -> Stack.push32(t, (int) in.imm);
            // Stack.push32 m
            case 1566 -> {
                long la = t.address(in, 4, false);
                Stack.push32(t, m.load32(la));
            }
            // Stack.push32 r
            case 1567 -> Stack.push32(t, (int) r[in.a]);
            // Stack.push64 i
            case 1568 -> Stack.push64(t, in.imm);
            // Stack.push64 m
            case 1569 -> {
                long la = t.address(in, 8, false);
                Stack.push64(t, m.load64(la));
            }
            // Stack.pusha16
            case 1570 -> Stack.pusha16(t);
            // Stack.pusha32
            case 1571 -> Stack.pusha32(t);
            // Stack.pusha64
            case 1572 -> Stack.pusha64(t);
            // StringComparison.pcmpestri x,m,i
            case 1573 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.loadVector(la);
                StringComparison.pcmpestri(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // StringComparison.pcmpestri x,x,i
            case 1574 -> {
                t.checkSse();
                StringComparison.pcmpestri(c, in, v, in.a, in.b, (int) in.imm);
            }
            // StringComparison.pcmpestrm x,m,i
            case 1575 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.loadVector(la);
                StringComparison.pcmpestrm(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // StringComparison.pcmpestrm x,x,i
            case 1576 -> {
                t.checkSse();
                StringComparison.pcmpestrm(c, in, v, in.a, in.b, (int) in.imm);
            }
            // StringComparison.pcmpistri x,m,i
            case 1577 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.loadVector(la);
                StringComparison.pcmpistri(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // StringComparison.pcmpistri x,x,i
            case 1578 -> {
                t.checkSse();
                StringComparison.pcmpistri(c, v, in.a, in.b, (int) in.imm);
            }
            // StringComparison.pcmpistrm x,m,i
            case 1579 -> {
                t.checkSse();
                long la = t.address(in, 16, false);
                t.loadVector(la);
                StringComparison.pcmpistrm(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
            }
            // StringComparison.pcmpistrm x,x,i
            case 1580 -> {
                t.checkSse();
                StringComparison.pcmpistrm(c, v, in.a, in.b, (int) in.imm);
            }
            // Strings.cmps16
            case 1581 -> {
                c.rip = t.nextIp(in);
                Strings.cmps16(t, in);
            }
            // Strings.cmps32
            case 1582 -> {
                c.rip = t.nextIp(in);
                Strings.cmps32(t, in);
            }
            // Strings.cmps64
            case 1583 -> {
                c.rip = t.nextIp(in);
                Strings.cmps64(t, in);
            }
            // Strings.cmps8
            case 1584 -> {
                c.rip = t.nextIp(in);
                Strings.cmps8(t, in);
            }
            // Strings.lods16
            case 1585 -> {
                c.rip = t.nextIp(in);
                Strings.lods16(t, in);
            }
            // Strings.lods32
            case 1586 -> {
                c.rip = t.nextIp(in);
                Strings.lods32(t, in);
            }
            // Strings.lods64
            case 1587 -> {
                c.rip = t.nextIp(in);
                Strings.lods64(t, in);
            }
            // Strings.lods8
            case 1588 -> {
                c.rip = t.nextIp(in);
                Strings.lods8(t, in);
            }
            // Strings.movs16
            case 1589 -> {
                c.rip = t.nextIp(in);
                Strings.movs16(t, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group46(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Strings.movs32
            case 1590 -> {
                c.rip = t.nextIp(in);
                Strings.movs32(t, in);
            }
            // Strings.movs64
            case 1591 -> {
                c.rip = t.nextIp(in);
                Strings.movs64(t, in);
            }
            // Strings.movs8
            case 1592 -> {
                c.rip = t.nextIp(in);
                Strings.movs8(t, in);
            }
            // Strings.scas16
            case 1593 -> {
                c.rip = t.nextIp(in);
                Strings.scas16(t, in);
            }
            // Strings.scas32
            case 1594 -> {
                c.rip = t.nextIp(in);
                Strings.scas32(t, in);
            }
            // Strings.scas64
            case 1595 -> {
                c.rip = t.nextIp(in);
                Strings.scas64(t, in);
            }
            // Strings.scas8
            case 1596 -> {
                c.rip = t.nextIp(in);
                Strings.scas8(t, in);
            }
            // Strings.stos16
            case 1597 -> {
                c.rip = t.nextIp(in);
                Strings.stos16(t, in);
            }
            // Strings.stos32
            case 1598 -> {
                c.rip = t.nextIp(in);
                Strings.stos32(t, in);
            }
            // Strings.stos64
            case 1599 -> {
                c.rip = t.nextIp(in);
                Strings.stos64(t, in);
            }
            // Strings.stos8
            case 1600 -> {
                c.rip = t.nextIp(in);
                Strings.stos8(t, in);
            }
            // SystemTables.lgdt
            case 1601 -> {
                t.checkCpl0();
                SystemTables.lgdt(t, in);
            }
            // SystemTables.lidt
            case 1602 -> {
                t.checkCpl0();
                SystemTables.lidt(t, in);
            }
            // SystemTables.lldt m
            case 1603 -> {
                long la = t.address(in, 2, false);
                SystemTables.lldt(t, m.load16(la));
            }
            // SystemTables.lldt r
            case 1604 -> SystemTables.lldt(t, (int) r[in.a] & 0xFFFF);
            // SystemTables.ltr m
            case 1605 -> {
                long la = t.address(in, 2, false);
                SystemTables.ltr(t, m.load16(la));
            }
            // SystemTables.ltr r
            case 1606 -> SystemTables.ltr(t, (int) r[in.a] & 0xFFFF);
            // SystemTables.sgdt
            case 1607 -> SystemTables.sgdt(t, in);
            // SystemTables.sidt
            case 1608 -> SystemTables.sidt(t, in);
            // SystemTables.sldt m
            case 1609 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SystemTables.sldt(t));
            }
            // SystemTables.sldt r
            case 1610 -> r[in.a] = SystemTables.sldt(t) & 0xFFFF_FFFFL;
            // SystemTables.sldt r
            case 1611 -> t.set16(in.a, SystemTables.sldt(t));
            // SystemTables.str m
            case 1612 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SystemTables.str(t));
            }
            // SystemTables.str r
            case 1613 -> r[in.a] = SystemTables.str(t) & 0xFFFF_FFFFL;
            // SystemTables.str r
            case 1614 -> t.set16(in.a, SystemTables.str(t));
            // Translations.flushLine
            case 1615 -> Translations.flushLine(t, in);
            // Translations.invlpg
            case 1616 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Translations.invlpg(t, in);
            }
            // Translations.invpcid r
            case 1617 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Translations.invpcid(t, in);
            }
            // Translations.nothing
            case 1618 -> Translations.nothing();
            // Translations.nothing
            case 1619 -> {
                t.checkCpl0();
                Translations.nothing();
            }
            // Traps.bound16 r
            case 1620 -> Traps.bound16(t, in, (int) r[in.a] & 0xFFFF);
            // Traps.bound32 r
            case 1621 -> Traps.bound32(t, in, (int) r[in.a]);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group47(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        switch (in.op) {
            // Traps.bound64 r
            case 1622 -> Traps.bound64(c);
            // Traps.halt
            case 1623 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Traps.halt(t);
            }
            // Traps.int1
            case 1624 -> {
                c.rip = t.nextIp(in);
                Traps.int1(t);
            }
            // Traps.int3
            case 1625 -> {
                c.rip = t.nextIp(in);
                Traps.int3(t);
            }
            // Traps.interrupt i
            case 1626 -> {
                c.rip = t.nextIp(in);
                Traps.interrupt(t, (int) in.imm);
            }
            // Traps.into
            case 1627 -> {
                c.rip = t.nextIp(in);
                Traps.into(t);
            }
            // Traps.pause
            case 1628 -> {
                c.rip = t.nextIp(in);
                Traps.pause(t);
            }
            // Traps.undefined
            case 1629 -> {
                c.rip = t.nextIp(in);
                Traps.undefined(c);
            }
            // X87Arithmetic.absolute
            case 1630 -> {
                t.checkFpu();
                X87Arithmetic.absolute(c.fpu);
                t.noteFpu(in);
            }
            // X87Arithmetic.changeSign
            case 1631 -> {
                t.checkFpu();
                X87Arithmetic.changeSign(c.fpu);
                t.noteFpu(in);
            }
            // X87Arithmetic.roundToInteger
            case 1632 -> {
                t.checkFpu();
                X87Arithmetic.roundToInteger(c.fpu);
                t.noteFpu(in);
            }
            // X87Arithmetic.sqrt
            case 1633 -> {
                t.checkFpu();
                X87Arithmetic.sqrt(c.fpu);
                t.noteFpu(in);
            }
            // X87Compare.examine
            case 1634 -> {
                t.checkFpu();
                X87Compare.examine(c.fpu);
                t.noteFpu(in);
            }
            // X87Compare.zero
            case 1635 -> {
                t.checkFpu();
                X87Compare.zero(c.fpu);
                t.noteFpu(in);
            }
            // X87Control.fldcw m
            case 1636 -> {
                t.checkFpu();
                long la = t.address(in, 2, false);
                X87Control.fldcw(c.fpu, m.load16(la));
            }
            // X87Control.fldenv m
            case 1637 -> {
                t.checkFpu();
                X87Control.fldenv(t, in, c.fpu);
            }
            // X87Control.fnclex
            case 1638 -> {
                t.checkFpuNoWait();
                X87Control.fnclex(c.fpu);
            }
            // X87Control.fninit
            case 1639 -> {
                t.checkFpuNoWait();
                X87Control.fninit(c.fpu);
            }
            // X87Control.fnsave m
            case 1640 -> {
                t.checkFpuNoWait();
                X87Control.fnsave(t, in, c.fpu);
            }
            // X87Control.fnstcw m
            case 1641 -> {
                t.checkFpuNoWait();
                long la = t.address(in, 2, true);
                m.store16(la, X87Control.fnstcw(c.fpu));
            }
            // X87Control.fnstenv m
            case 1642 -> {
                t.checkFpuNoWait();
                X87Control.fnstenv(t, in, c.fpu);
            }
            // X87Control.fnstsw m
            case 1643 -> {
                t.checkFpuNoWait();
                long la = t.address(in, 2, true);
                m.store16(la, X87Control.fnstsw(c.fpu));
            }
            // X87Control.fnstsw r
            case 1644 -> {
                t.checkFpuNoWait();
                t.set16(in.a, X87Control.fnstsw(c.fpu));
            }
            // X87Control.frstor m
            case 1645 -> {
                t.checkFpu();
                X87Control.frstor(t, in, c.fpu);
            }
            // X87Control.fwait
            case 1646 -> X87Control.fwait(t);
            // X87Control.nothing
            case 1647 -> {
                t.checkFpu();
                X87Control.nothing();
                t.noteFpu(in);
            }
            // X87Control.nothing
            case 1648 -> {
                t.checkFpuNoWait();
                X87Control.nothing();
            }
            // X87Functions.arcTangent
            case 1649 -> {
                t.checkFpu();
                X87Functions.arcTangent(c.fpu);
                t.noteFpu(in);
            }
            // X87Functions.cosine
            case 1650 -> {
                t.checkFpu();
                X87Functions.cosine(c.fpu);
                t.noteFpu(in);
            }
            // X87Functions.exponential
            case 1651 -> {
                t.checkFpu();
                X87Functions.exponential(c.fpu);
                t.noteFpu(in);
            }
            // X87Functions.sine
            case 1652 -> {
                t.checkFpu();
                X87Functions.sine(c.fpu);
                t.noteFpu(in);
            }
            // X87Functions.sineAndCosine
            case 1653 -> {
                t.checkFpu();
                X87Functions.sineAndCosine(c.fpu);
                t.noteFpu(in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group48(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        switch (in.op) {
            // X87Functions.tangent
            case 1654 -> {
                t.checkFpu();
                X87Functions.tangent(c.fpu);
                t.noteFpu(in);
            }
            // X87Load.float32 m
            case 1655 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Load.float32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Load.float64 m
            case 1656 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Load.float64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Load.integer m
            case 1657 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Load.integer(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fadd32 m
            case 1658 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fadd32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fadd64 m
            case 1659 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fadd64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fbld m
            case 1660 -> {
                t.checkFpu();
                X87Memory.fbld(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fbstp m
            case 1661 -> {
                t.checkFpu();
                X87Memory.fbstp(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fcom32 m
            case 1662 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fcom32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fcom64 m
            case 1663 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fcom64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fcomp32 m
            case 1664 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fcomp32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fcomp64 m
            case 1665 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fcomp64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fdiv32 m
            case 1666 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fdiv32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fdiv64 m
            case 1667 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fdiv64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fdivr32 m
            case 1668 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fdivr32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fdivr64 m
            case 1669 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fdivr64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fiarithmetic16 m
            case 1670 -> {
                t.checkFpu();
                long la = t.address(in, 2, false);
                X87Memory.fiarithmetic16(in, c.fpu, m.load16(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fiarithmetic32 m
            case 1671 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fiarithmetic32(in, c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.ficom16 m
            case 1672 -> {
                t.checkFpu();
                long la = t.address(in, 2, false);
                X87Memory.ficom16(c.fpu, m.load16(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.ficom32 m
            case 1673 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.ficom32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.ficomp16 m
            case 1674 -> {
                t.checkFpu();
                long la = t.address(in, 2, false);
                X87Memory.ficomp16(c.fpu, m.load16(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.ficomp32 m
            case 1675 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.ficomp32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fild16 m
            case 1676 -> {
                t.checkFpu();
                long la = t.address(in, 2, false);
                X87Memory.fild16(c.fpu, m.load16(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fild32 m
            case 1677 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fild32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fist16 m
            case 1678 -> {
                t.checkFpu();
                X87Memory.fist16(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fist32 m
            case 1679 -> {
                t.checkFpu();
                X87Memory.fist32(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fistp16 m
            case 1680 -> {
                t.checkFpu();
                X87Memory.fistp16(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fistp32 m
            case 1681 -> {
                t.checkFpu();
                X87Memory.fistp32(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fistp64 m
            case 1682 -> {
                t.checkFpu();
                X87Memory.fistp64(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fisttp16 m
            case 1683 -> {
                t.checkFpu();
                X87Memory.fisttp16(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fisttp32 m
            case 1684 -> {
                t.checkFpu();
                X87Memory.fisttp32(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fisttp64 m
            case 1685 -> {
                t.checkFpu();
                X87Memory.fisttp64(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group49(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        switch (in.op) {
            // X87Memory.fld80 m
            case 1686 -> {
                t.checkFpu();
                X87Memory.fld80(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fmul32 m
            case 1687 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fmul32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fmul64 m
            case 1688 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fmul64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fst32 m
            case 1689 -> {
                t.checkFpu();
                X87Memory.fst32(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fst64 m
            case 1690 -> {
                t.checkFpu();
                X87Memory.fst64(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fstp32 m
            case 1691 -> {
                t.checkFpu();
                X87Memory.fstp32(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fstp64 m
            case 1692 -> {
                t.checkFpu();
                X87Memory.fstp64(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fstp80 m
            case 1693 -> {
                t.checkFpu();
                X87Memory.fstp80(t, in, c.fpu);
                t.noteFpuMemory(in);
            }
            // X87Memory.fsub32 m
            case 1694 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fsub32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fsub64 m
            case 1695 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fsub64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fsubr32 m
            case 1696 -> {
                t.checkFpu();
                long la = t.address(in, 4, false);
                X87Memory.fsubr32(c.fpu, m.load32(la));
                t.noteFpuMemory(in);
            }
            // X87Memory.fsubr64 m
            case 1697 -> {
                t.checkFpu();
                long la = t.address(in, 8, false);
                X87Memory.fsubr64(c.fpu, m.load64(la));
                t.noteFpuMemory(in);
            }
            // X87Registers.constant
            case 1698 -> {
                t.checkFpu();
                X87Registers.constant(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fadd
            case 1699 -> {
                t.checkFpu();
                X87Registers.fadd(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.faddTo
            case 1700 -> {
                t.checkFpu();
                X87Registers.faddTo(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.faddp
            case 1701 -> {
                t.checkFpu();
                X87Registers.faddp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovb
            case 1702 -> {
                t.checkFpu();
                X87Registers.fcmovb(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovbe
            case 1703 -> {
                t.checkFpu();
                X87Registers.fcmovbe(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmove
            case 1704 -> {
                t.checkFpu();
                X87Registers.fcmove(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovnb
            case 1705 -> {
                t.checkFpu();
                X87Registers.fcmovnb(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovnbe
            case 1706 -> {
                t.checkFpu();
                X87Registers.fcmovnbe(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovne
            case 1707 -> {
                t.checkFpu();
                X87Registers.fcmovne(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovnu
            case 1708 -> {
                t.checkFpu();
                X87Registers.fcmovnu(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcmovu
            case 1709 -> {
                t.checkFpu();
                X87Registers.fcmovu(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcom
            case 1710 -> {
                t.checkFpu();
                X87Registers.fcom(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcomi
            case 1711 -> {
                t.checkFpu();
                X87Registers.fcomi(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcomip
            case 1712 -> {
                t.checkFpu();
                X87Registers.fcomip(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcomp
            case 1713 -> {
                t.checkFpu();
                X87Registers.fcomp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fcompp
            case 1714 -> {
                t.checkFpu();
                X87Registers.fcompp(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdecstp
            case 1715 -> {
                t.checkFpu();
                X87Registers.fdecstp(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdiv
            case 1716 -> {
                t.checkFpu();
                X87Registers.fdiv(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdivTo
            case 1717 -> {
                t.checkFpu();
                X87Registers.fdivTo(in, c.fpu);
                t.noteFpu(in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group50(Interpreter t, Cpu c, Insn in) {
        switch (in.op) {
            // X87Registers.fdivp
            case 1718 -> {
                t.checkFpu();
                X87Registers.fdivp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdivr
            case 1719 -> {
                t.checkFpu();
                X87Registers.fdivr(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdivrTo
            case 1720 -> {
                t.checkFpu();
                X87Registers.fdivrTo(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fdivrp
            case 1721 -> {
                t.checkFpu();
                X87Registers.fdivrp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.ffree
            case 1722 -> {
                t.checkFpu();
                X87Registers.ffree(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.ffreep
            case 1723 -> {
                t.checkFpu();
                X87Registers.ffreep(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fincstp
            case 1724 -> {
                t.checkFpu();
                X87Registers.fincstp(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fld
            case 1725 -> {
                t.checkFpu();
                X87Registers.fld(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fmul
            case 1726 -> {
                t.checkFpu();
                X87Registers.fmul(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fmulTo
            case 1727 -> {
                t.checkFpu();
                X87Registers.fmulTo(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fmulp
            case 1728 -> {
                t.checkFpu();
                X87Registers.fmulp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fprem
            case 1729 -> {
                t.checkFpu();
                X87Registers.fprem(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fprem1
            case 1730 -> {
                t.checkFpu();
                X87Registers.fprem1(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fst
            case 1731 -> {
                t.checkFpu();
                X87Registers.fst(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fstp
            case 1732 -> {
                t.checkFpu();
                X87Registers.fstp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fstpUnchecked
            case 1733 -> {
                t.checkFpu();
                X87Registers.fstpUnchecked(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsub
            case 1734 -> {
                t.checkFpu();
                X87Registers.fsub(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsubTo
            case 1735 -> {
                t.checkFpu();
                X87Registers.fsubTo(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsubp
            case 1736 -> {
                t.checkFpu();
                X87Registers.fsubp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsubr
            case 1737 -> {
                t.checkFpu();
                X87Registers.fsubr(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsubrTo
            case 1738 -> {
                t.checkFpu();
                X87Registers.fsubrTo(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fsubrp
            case 1739 -> {
                t.checkFpu();
                X87Registers.fsubrp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fucom
            case 1740 -> {
                t.checkFpu();
                X87Registers.fucom(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fucomi
            case 1741 -> {
                t.checkFpu();
                X87Registers.fucomi(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fucomip
            case 1742 -> {
                t.checkFpu();
                X87Registers.fucomip(c, in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fucomp
            case 1743 -> {
                t.checkFpu();
                X87Registers.fucomp(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fucompp
            case 1744 -> {
                t.checkFpu();
                X87Registers.fucompp(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fxch
            case 1745 -> {
                t.checkFpu();
                X87Registers.fxch(in, c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fyl2x
            case 1746 -> {
                t.checkFpu();
                X87Registers.fyl2x(c.fpu);
                t.noteFpu(in);
            }
            // X87Registers.fyl2xp1
            case 1747 -> {
                t.checkFpu();
                X87Registers.fyl2xp1(c.fpu);
                t.noteFpu(in);
            }
            // X87Scaling.extract
            case 1748 -> {
                t.checkFpu();
                X87Scaling.extract(c.fpu);
                t.noteFpu(in);
            }
            // X87Scaling.scale
            case 1749 -> {
                t.checkFpu();
                X87Scaling.scale(c.fpu);
                t.noteFpu(in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }
}
