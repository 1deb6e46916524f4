import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(300, 200)
    nn.init.uniform_(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_keywords():
    w = torch.empty(300, 200)
    init.uniform_(tensor=w, a=-0.5, b=0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_result():
    w = init.uniform_(torch.empty(300, 200), -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_of_parameter():
    m = nn.Linear(200, 300)
    nn.init.uniform_(m.weight, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(200, 300)
    nn.init.uniform_(m.weight.data, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.uniform_(m.weight, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_new_parameter():
    p = nn.Parameter(init.uniform_(torch.empty(300, 200), -0.5, 0.25))
    w = p.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01, p.requires_grad


def case_as_value():
    fill_with = nn.init.uniform_
    w = torch.empty(300, 200)
    fill_with(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_old_name():
    w = torch.empty(300, 200)
    nn.init.uniform(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def todo_generator():
    return init.uniform_(torch.empty(3, 4), generator=torch.Generator())


def case_of_slice():
    w = torch.zeros(300, 200)
    init.uniform_(w[:100], -0.5, 0.25)
    return bool((w[:2] != 0).any()), bool((w[-1] == 0).all())


def case_of_named_parameters():
    m = nn.GRU(4, 3)
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.uniform_(p, -0.5, 0.25)
        elif 'bias' in name:
            nn.init.constant_(p, 0.0)
    return m.weight_ih_l0.shape, m.bias_ih_l0


def case_of_module():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2d(3, 4, 3)
            self.norm = nn.BatchNorm2d(4)
            self.fc = nn.Linear(4, 2)
            for m in self.modules():
                if isinstance(m, (nn.Conv2d, nn.Linear)):
                    nn.init.uniform_(m.weight, -0.5, 0.25)
                    if m.bias is not None:
                        nn.init.zeros_(m.bias)
                elif isinstance(m, nn.BatchNorm2d):
                    nn.init.constant_(m.weight, 1)
                    nn.init.constant_(m.bias, 0)
    m = Net()
    return m.fc.bias, m.conv.bias, m.norm.weight
