"""Lists of modules that are filled one by one hold what was put into them."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class StateGRUCell(paddle.nn.GRUCell):
    """GRUCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Stack(nn.Layer):
    def __init__(self, n):
        super().__init__()
        self.convs = nn.LayerList()
        for i in range(n):
            self.convs.append(nn.Conv1D(2, 2, 3, padding=1))
        self.norms = nn.LayerList([BatchNorm1D(2)])
        self.norms.extend([BatchNorm1D(2, epsilon=0.1) for _ in range(n - 1)])
        cells = nn.LayerList()
        cells.insert(0, StateGRUCell(2, 2))
        self.cells = cells

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = norm(conv(x))
        h = x.mean(-1)
        for cell in self.cells:
            h = cell(h)
        return h


def case_members():
    net = Stack(2)
    return [tuple(c._kernel_size) for c in net.convs], [n._epsilon for n in net.norms], [c.hidden_size for c in net.cells]


def case_calls():
    net = Stack(2)
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(3, 2, 5)))
