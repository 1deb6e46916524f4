import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(3, 4)
    nn.init.constant_(w, 0.3)
    return w


def case_keywords():
    w = torch.empty(3, 4)
    init.constant_(tensor=w, val=0.3)
    return w


def case_result():
    w = init.constant_(torch.empty(3, 4), 0.3)
    return w


def case_of_parameter():
    m = nn.Linear(4, 3)
    nn.init.constant_(m.weight, 0.3)
    w = m.weight.detach()
    return w, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(4, 3)
    nn.init.constant_(m.weight.data, 0.3)
    w = m.weight.detach()
    return w


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.constant_(m.weight, 0.3)
    w = m.weight.detach()
    return w


def case_new_parameter():
    p = nn.Parameter(init.constant_(torch.empty(3, 4), 0.3))
    w = p.detach()
    return w, p.requires_grad


def case_as_value():
    fill_with = nn.init.constant_
    w = torch.empty(3, 4)
    fill_with(w, 0.3)
    return w


def case_old_name():
    w = torch.empty(3, 4)
    nn.init.constant(w, 0.3)
    return w


def case_of_slice():
    w = torch.zeros(3, 4)
    init.constant_(w[:2], 0.3)
    return bool((w[:2] != 0).any()), bool((w[-1] == 0).all())


def case_of_named_parameters():
    m = nn.GRU(4, 3)
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.constant_(p, 0.3)
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
                    nn.init.constant_(m.weight, 0.3)
                    if m.bias is not None:
                        nn.init.zeros_(m.bias)
                elif isinstance(m, nn.BatchNorm2d):
                    nn.init.constant_(m.weight, 1)
                    nn.init.constant_(m.bias, 0)
    m = Net()
    return m.fc.bias, m.conv.bias, m.norm.weight


def case_integer_value():
    w = torch.empty(3)
    init.constant_(w, 1)
    return w


def case_bias():
    m = nn.Linear(3, 2)
    nn.init.constant_(m.bias.data, -0.5)
    return m.bias


def case_variable():
    w, value = torch.empty(2, 2), 0.25
    nn.init.constant_(w, value)
    return w


def case_lambda_applied():
    m = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
    m.apply(lambda layer: nn.init.constant_(layer.bias, 0.1) if isinstance(layer, nn.Linear) else None)
    return m[0].bias, m[1].bias


def case_applied():
    def init_weights(m):
        if isinstance(m, nn.Linear):
            torch.nn.init.xavier_uniform_(m.weight)
            m.bias.data.fill_(0.01)
    net = nn.Sequential(nn.Linear(3, 2), nn.ReLU())
    net.apply(init_weights)
    return net[0].bias


def case_by_class_name():
    def weights_init(m):
        classname = m.__class__.__name__
        if classname.find('Conv') != -1:
            nn.init.normal_(m.weight.data, 5.0, 0.02)
        elif classname.find('BatchNorm') != -1:
            nn.init.normal_(m.weight.data, 1.0, 0.02)
            nn.init.constant_(m.bias.data, 0)
    net = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4))
    net.apply(weights_init)
    return bool((net[0].weight > 4).all()), bool((net[1].weight - 1).abs().max() < 0.2), net[1].bias
