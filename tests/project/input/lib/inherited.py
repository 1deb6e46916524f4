import torch.nn as nn
class Conv(nn.Conv2d):
    pass
class Own(nn.Conv2d):
    def __init__(self, cin, cout, bias=True):
        super().__init__(cin, cout, 3, bias=bias)
class Sub(Own):
    pass
def build(bias=True):
    return nn.Linear(2, 2, bias=bias)
class Norm(nn.BatchNorm2d):
    def forward(self, x):
        return super().forward(x) * 2
