"""Layers whose values are drawn anew; Paddle's have no such method."""
import torch
from torch import nn
from caselib import floats


class Own(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.full([2], 5.))

    def reset_parameters(self):
        self.scale.data.fill_(2.)


def layers():
    net = nn.Sequential(nn.Linear(16, 400), nn.Conv2d(4, 100, 2), nn.ConvTranspose1d(100, 4, 4), nn.BatchNorm2d(3), nn.LayerNorm(4),
                        nn.GroupNorm(1, 2), nn.Embedding(300, 4, padding_idx=1), nn.LSTM(3, 16), nn.ReLU(), Own())
    for p in net.parameters():
        p.data.fill_(9.)
    return net


def bounds(net):
    return [[(round(p.abs().max().item(), 1), bool(p.abs().max() < 6)) for p in m.parameters()] for m in list(net)[:6]]


def others(net):
    table, rnn = net[6].weight.detach(), list(net[7].parameters())
    return table[1], bool(table.abs().max() < 6), bool(table.std() > 0.8), [bool(0.2 < p.abs().max() <= 0.25) for p in rnn], net[9].scale.detach()


def reset(m):
    if hasattr(m, "reset_parameters"):
        m.reset_parameters()


def case_applied():
    torch.manual_seed(0)
    net = layers()
    net.apply(reset)
    return bounds(net), others(net)


def case_children():
    torch.manual_seed(0)
    net = layers()
    for layer in net.children():
        if hasattr(layer, 'reset_parameters'):
            layer.reset_parameters()
    return bounds(net), others(net)


def case_of_known_kinds():
    torch.manual_seed(0)
    linear, conv, norm, flat = nn.Linear(16, 400), nn.Conv2d(4, 100, 2), nn.BatchNorm1d(3), nn.LayerNorm(4)
    groups, table, rnn = nn.GroupNorm(1, 2), nn.Embedding(300, 4), nn.GRU(3, 16)
    for p in [*linear.parameters(), *conv.parameters(), *norm.parameters(), *flat.parameters(), *groups.parameters(), *table.parameters(), *rnn.parameters()]:
        p.data.fill_(9.)
    norm(torch.tensor(floats(5, 3)))
    linear.reset_parameters()
    conv.reset_parameters()
    norm.reset_parameters()
    flat.reset_parameters()
    groups.reset_parameters()
    table.reset_parameters()
    rnn.reset_parameters()
    largest = [bool(max(p.abs().max() for p in m.parameters()) < 6) for m in (linear, conv, norm, flat, groups, table, rnn)]
    return largest, norm.running_mean, norm.running_var


def case_one_of_several():
    torch.manual_seed(0)
    net = layers()
    for m in net.modules():
        if isinstance(m, (nn.Conv2d, nn.Linear)):
            m.reset_parameters()
    return bounds(net), hasattr(net[8], "reset_parameters"), hasattr(net[9], "reset_parameters")
