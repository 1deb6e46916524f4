import torch
from torch.fx import Tracer, symbolic_trace
from torch.utils.model_zoo import load_url as load_state_dict_from_url
from torch.nn import Module, Linear


def case_runs():
    return torch.cat([torch.zeros(2), torch.ones(2)], dim=0), issubclass(Linear, Module)
