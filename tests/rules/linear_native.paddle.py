"""Where nothing looks at its layout, Linear is Paddle's own."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(in_features=3, out_features=2, bias_attr=False)
        self.out = nn.Linear(2, 2)
        nn.init.constant_(self.out.bias, 0.5)
        for m in self.sublayers(include_self=True):
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
    n = sum(p.size for p in net.parameters() if not p.stop_gradient)
    for p in net.parameters():
        p.stop_gradient = True
    return net(paddle.to_tensor(floats(4, 3))), n, not net.fc.weight.stop_gradient, net.fc.bias is None, net.fc.weight.dtype == paddle.float32
