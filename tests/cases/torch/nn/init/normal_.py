import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(300, 200)
    nn.init.normal_(w, 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_keywords():
    w = torch.empty(300, 200)
    init.normal_(tensor=w, mean=1.0, std=0.1)
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_result():
    w = init.normal_(torch.empty(300, 200), 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_of_parameter():
    m = nn.Linear(200, 300)
    nn.init.normal_(m.weight, 1.0, 0.1)
    w = m.weight.detach()
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(200, 300)
    nn.init.normal_(m.weight.data, 1.0, 0.1)
    w = m.weight.detach()
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.normal_(m.weight, 1.0, 0.1)
    w = m.weight.detach()
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_new_parameter():
    p = nn.Parameter(init.normal_(torch.empty(300, 200), 1.0, 0.1))
    w = p.detach()
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01, p.requires_grad


def case_as_value():
    fill_with = nn.init.normal_
    w = torch.empty(300, 200)
    fill_with(w, 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def case_old_name():
    w = torch.empty(300, 200)
    nn.init.normal(w, 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01, abs(w.std().item() - 0.1) < 0.01


def todo_generator():
    return init.normal_(torch.empty(3, 4), generator=torch.Generator())


def case_of_slice():
    w = torch.zeros(300, 200)
    init.normal_(w[:100], 1.0, 0.1)
    return bool((w[:2] != 0).any()), bool((w[-1] == 0).all())


def case_of_named_parameters():
    m = nn.GRU(4, 3)
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.normal_(p, 1.0, 0.1)
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
                    nn.init.normal_(m.weight, 1.0, 0.1)
                    if m.bias is not None:
                        nn.init.zeros_(m.bias)
                elif isinstance(m, nn.BatchNorm2d):
                    nn.init.constant_(m.weight, 1)
                    nn.init.constant_(m.bias, 0)
    m = Net()
    return m.fc.bias, m.conv.bias, m.norm.weight
