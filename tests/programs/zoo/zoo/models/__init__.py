from .convnext import *
from .resnet import *
from .registry import register_model, model_entrypoint, list_models, is_model
from .factory import create_model
