import torch
import torch.nn as nn
from caselib import fill, floats


def case_forward():
    net = nn.Linear(3, 2)
    fill(net)
    model = nn.DataParallel(net)
    return model(torch.tensor(floats(2, 3))).detach(), torch.nn.parallel.DataParallel(module=net, device_ids=None, output_device=None, dim=0)(torch.tensor(floats(2, 3))).detach()


def case_many_gpus():
    net = nn.Linear(3, 2)
    if torch.cuda.device_count() > 1:
        net = nn.DataParallel(net, device_ids=[0, 1])
    return isinstance(net, nn.DataParallel), isinstance(net, torch.nn.parallel.DataParallel)
