# A file with convolutions of sequences or volumes and none of images: nearest has more to do there than Paddle's.
import torch
import torch.nn.functional as F
from caselib import fill, floats
from torch import nn


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(3, 4, 3, padding=1)
        self.up = nn.Upsample(scale_factor=2)
        self.fixed = nn.Upsample(size=9, mode='nearest')

    def forward(self, x):
        x = self.up(self.conv(x))
        x = F.interpolate(x, scale_factor=1.5)
        x = F.interpolate(x, size=(11,), mode='nearest')
        return F.interpolate(x, 8), F.interpolate(x, size=6, mode='area'), self.fixed(x)


def case_sequences():
    model = Decoder()
    fill(model)
    x = torch.tensor(floats(2, 3, 5), requires_grad=True)
    a, b, c = model(x)
    (a.sum() + (b * b).sum() + (c * c).sum()).backward()
    return a, b, c, x.grad


def case_volumes():
    x = torch.tensor(floats(1, 2, 3, 4, 5))
    return nn.Upsample(size=6)(x), nn.Upsample(scale_factor=2)(x), F.interpolate(x, size=(2, 3, 4))


def case_other_modes():
    x = torch.tensor(floats(1, 2, 5))
    return nn.Upsample(scale_factor=2, mode='linear')(x), F.interpolate(x, scale_factor=2, mode='linear')
