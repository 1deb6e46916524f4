import torch
from caselib import fill, floats
from torch import nn

KINDS = {"lstm": nn.LSTM, "gru": nn.GRU, "rnn": nn.RNN}


class Net(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn = KINDS[kind](input_size=4, hidden_size=3, bidirectional=kind == "lstm", bias=True)

    def flatten_parameters(self):
        self.rnn.flatten_parameters()

    def forward(self, x):
        self.rnn.flatten_parameters()
        return self.rnn(x)[0]


def case_moved_after():
    found = []
    for kind in KINDS:
        net = Net(kind)
        fill(net)
        net.flatten_parameters()
        net = net.to(torch.device("cpu"))
        found.append(net(torch.tensor(floats(5, 2, 4))))
    return found


def case_known():
    rnn = nn.LSTM(4, 3)
    fill(rnn)
    rnn.flatten_parameters()
    return rnn.to("cpu")(torch.tensor(floats(5, 2, 4)))[0], rnn.flatten_parameters()
