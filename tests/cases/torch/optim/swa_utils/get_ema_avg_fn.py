import torch
from torch.optim import swa_utils
from torch.optim.swa_utils import get_ema_avg_fn


def case_call():
    a, b = torch.ones(2), torch.zeros(2)
    return get_ema_avg_fn()(a, b, 1), get_ema_avg_fn(0.9)(a, b, 2), swa_utils.get_ema_avg_fn(decay=0.5)(a, b, 0)


def todo_value():
    return torch.optim.swa_utils.get_ema_avg_fn
