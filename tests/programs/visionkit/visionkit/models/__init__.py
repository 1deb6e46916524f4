from .registry import register_model, create_model, list_models
from .layers import *
from .mbnet import *
from .pyramid import PyramidViT, pvt_tiny
