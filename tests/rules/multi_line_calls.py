"""Calls over several lines keep their lines; what leaves its brackets gets parentheses."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats, ints


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(
                3, 8,
                kernel_size=3,
                padding=1,
                bias=False,
            ),
            nn.BatchNorm2d(
                8,
                eps=1e-3,
                momentum=0.1
            ),
            nn.ReLU(
                inplace=True
            ),
        )

    def forward(self, x):
        x = self.features(
            x
        )
        return F.adaptive_avg_pool2d(
            x,
            (1, 1),
        ).view(
            x.size(0),
            -1,
        )


def case_net():
    net = Net()
    fill(net)
    net.eval()
    return net(torch.tensor(floats(2, 3, 4, 4)))


def case_receiver_over_lines():
    x = torch.tensor(floats(2, 3))
    n = (x
         + 1
         ).size(0)
    total = (
        x
        .unsqueeze(0)
        .sum(dim=-1)
        .size(
            1)
    )
    return n, total


def case_argument_leaves_its_brackets():
    x = torch.tensor(floats(2, 3))
    n = torch.numel(
        x +
        1
    )
    y = torch.add(
        x,
        x *
        2,
        alpha=2,
    )
    z = torch.mul(x
                  + 1, x)
    return n, y, z


def case_backslash():
    x = torch.tensor(floats(2, 3))
    n = x \
        .size(0) + \
        x.size(1)
    y = torch.sum(x, \
                  dim=1)
    return n, y


def case_gather_over_lines():
    x = torch.tensor(floats(2, 3))
    return torch.gather(
        x,
        dim=0,
        index=torch.tensor(
            ints(2, 3, high=2)
        ),
    )


def case_packed_lists():
    x = torch.tensor(floats(2, 3, 4))
    flat = x.reshape(
        x.shape[0],
        x.shape[1] * x.shape[2],  # both
    )
    zeros = torch.zeros(
        x.size(0),
        3,
        dtype=torch.float64,
    )
    ones = torch.ones(
        # rows
        x.size(0),
        3,
    )
    wide = torch.zeros(
        x.size(0) + x.size(1) + x.size(2) - x.size(0) - x.size(1),
        x.size(0) + x.size(1) + x.size(2) - x.size(0) - x.size(1),
        dtype=torch.float64,
    )
    turned = x.permute(
        2, 0,
        1
    )
    return flat, zeros, ones, wide, turned


def case_chains():
    x = torch.tensor(floats(2, 6))
    return (
        (x * 2)
        .view(2, 2, 3)
        .long()
        .pow(2)
        .sum(dim=1)
        .type(torch.float32)
    )


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(
            input_size=3,
            hidden_size=4,
            batch_first=True,
            num_layers=2,
        )
        self.gru = nn.GRU(3,
                          4,
                          batch_first=True,
                          num_layers=1)

    def forward(self, x):
        return self.rnn(x)[0] + self.gru(x)[0]


def case_wrapped_calls():
    net = Recurrent()
    fill(net)
    x = torch.tensor(floats(2, 5, 3))
    return net(x), torch.allclose(
        x,
        x + 1e-4,
        atol=1e-3,
    )
