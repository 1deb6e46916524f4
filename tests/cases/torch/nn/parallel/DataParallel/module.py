import torch
import torch.nn as nn
from caselib import fill, floats


def case_module():
    net = nn.Linear(3, 2)
    model = nn.DataParallel(net)
    return model.module is net, len(model.module.state_dict())
