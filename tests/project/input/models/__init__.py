from .resnet import ResNet, make_layer
from .sub import *
