import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.data, x.data.sum(), x.data[0]


def case_written():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    w.data = paddle.to_tensor(floats(3, 4, seed=1))
    w.data[0] = 5.0
    w.data.add_(paddle.ones([3, 4]))
    w.data.scale_(0.5)
    w.data -= 0.25
    w.data.clip_(-1, 1)
    return w


def case_zeroed():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    w.data.zero_()
    v = paddle.to_tensor(floats(4), stop_gradient=False)
    v.data.fill_(1.5)
    return w, v, not w.data.stop_gradient


def case_gradient_written():
    # an object that .grad gives is a new one each time
    w = paddle.to_tensor(floats(3), stop_gradient=False)
    layer = paddle.nn.Linear(3, 1)
    (w ** 2).sum().backward()
    layer(paddle.ones([2, 3])).sum().backward()
    w.grad.data[...] = w.grad.data * 0.5
    w.grad.data[...] = w.grad.data + 1
    for p in layer.parameters():
        p.grad.data[...] = p.grad.data / 4.0
    return w.grad, layer.bias.grad, layer.weight.grad.sum().item()


class Counted(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", paddle.to_tensor(0.0))

    def count(self, x):
        paddle.assign(self.seen.data + x.sum(), self.seen.data)
        paddle.assign(self.seen.data * 2, self.seen.data)
        return self.seen


def case_without_axes():
    counted = Counted()
    counted.count(paddle.to_tensor(floats(3, 4)))
    w = paddle.to_tensor(2.0, stop_gradient=False)
    (w ** 3).backward()
    paddle.assign(w.grad.data * 0.5, w.grad.data)
    w.data -= 0.25
    return counted.count(paddle.ones([2])), counted.seen, w.grad, w
