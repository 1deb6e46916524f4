"""Where nothing looks at its layout, Linear is Paddle's own."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(in_features=3, out_features=2, bias=False)
        self.out = nn.Linear(2, 2)
        nn.init.constant_(self.out.bias, 0.5)
        for m in self.modules():
            if isinstance(m, nn.Linear):
                nn.init.normal_(m.weight, 0, 0.01)
                m.weight.data.normal_(0, 0.01)
                if m.bias is not None:
                    nn.init.zeros_(m.bias)
                    m.bias.data.zero_()

    def forward(self, x):
        return self.out(self.fc(x))


def case_net():
    net = Net()
    fill(net)
    n = sum(p.numel() for p in net.parameters() if p.requires_grad)
    for p in net.parameters():
        p.requires_grad = False
    return net(torch.tensor(floats(4, 3))), n, net.fc.weight.requires_grad, net.fc.bias is None, net.fc.weight.dtype == torch.float32
