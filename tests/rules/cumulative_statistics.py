# BatchNorm with momentum=None, used in both modes.
import torch
from caselib import fill, floats
from torch import nn


def case_trained_and_evaluated():
    out = []
    for model in (nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4, momentum=None)), nn.BatchNorm2d(3, momentum=None, affine=False)):
        fill(model)
        for seed in range(3):
            out.append(model(torch.tensor(floats(2, 3, 5, 5, seed=seed))))
        model.eval()
        out.append(model(torch.tensor(floats(2, 3, 5, 5, seed=9))))
    return out
