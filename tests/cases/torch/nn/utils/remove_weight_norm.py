import torch
from caselib import floats, fill
from torch import nn
from torch.nn.utils import weight_norm
from torch.nn.utils import remove_weight_norm


def case_restored():
    conv = nn.Conv1d(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    remove_weight_norm(m)
    return m(torch.tensor(floats(1, 3, 5))), sorted(name for name, _ in m.named_parameters())


def case_keywords():
    m = weight_norm(nn.Conv1d(3, 2, 3))
    nn.utils.remove_weight_norm(module=m, name='weight')
    return sorted(name for name, _ in m.named_parameters())
