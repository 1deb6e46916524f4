import torch
from torch.optim import swa_utils
from torch.optim.swa_utils import get_ema_multi_avg_fn


def changed(update):
    averages = [torch.ones(2), torch.ones(3)]
    update(averages, [torch.zeros(2), torch.zeros(3)], 1)
    return averages


def case_call():
    make = swa_utils.get_ema_multi_avg_fn
    return changed(get_ema_multi_avg_fn()), changed(swa_utils.get_ema_multi_avg_fn(decay=0.5)), changed(make(0.9))
