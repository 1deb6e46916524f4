import torch
import torch.fft
import torch.fft as transforms
from torch import fft
from torch.fft import rfft


def case_names():
    x = torch.tensor([1.0, 2.0, 0.5, -1.0])
    return torch.fft.rfft(x), transforms.rfft(x), fft.rfft(x), rfft(x)
