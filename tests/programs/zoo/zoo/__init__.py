from .version import __version__
from .layers import *
from .models import *
from .models import create_model, list_models, is_model, model_entrypoint
