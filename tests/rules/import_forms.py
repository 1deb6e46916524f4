"""The forms of import statements."""
import os, torch, sys
import torch.nn as nn, json
import torch.nn.functional as F, torch.optim as optim
from torch import nn as layers, optim as opt
from torch import (
    Tensor,
    cat,        # joins
    # stack makes an axis
    stack as pile, float32,
)
from torch.nn import Conv2d, BatchNorm2d as Norm, Module
from torch.nn.functional import (relu, softmax,)
from torch.optim.lr_scheduler import StepLR; from torch.utils.data import DataLoader, TensorDataset
from caselib import fill, floats
import torch.nn.init
import torch.utils.data as data


def case_forms():
    x = torch.tensor(floats(2, 3, 5, 5), dtype=float32)
    net = nn.Sequential(Conv2d(3, 4, 3, bias=False), Norm(4, eps=1e-3), layers.ReLU(inplace=True))
    fill(net)
    net.eval()
    y: Tensor = net(x)
    return y, cat([x, x], dim=1).size(1), pile([x, x], dim=0).size(0), relu(x), softmax(x, dim=1), F.relu(x), isinstance(net, Module)


def case_optimizers():
    w = nn.Parameter(torch.tensor(floats(3)))
    first, second = optim.SGD([w], lr=0.1), opt.SGD([w], lr=0.2)
    schedule = StepLR(first, step_size=1)
    (w * w).sum().backward()
    first.step()
    second.step()
    schedule.step()
    return w.detach(), os.sep != "", len(sys.argv) > 0, json.dumps([1])


def case_data():
    loader = DataLoader(TensorDataset(torch.tensor(floats(4, 2))), batch_size=2)
    return [batch[0] for batch in loader], isinstance(loader, data.DataLoader), torch.nn.init.calculate_gain("relu")
