from .meters import AverageMeter, ProgressMeter, accuracy
from .misc import *
from .config import CfgNode, CONFIGS
