import paddle
import paddle.nn.functional as F
from caselib import floats, ints


class Queue(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.register_buffer("pointer", paddle.zeros([1], dtype=paddle.int64))

    def move(self, n):
        self.pointer[0] = (float(self.pointer.item()) + n) % 7
        return float(self.pointer.item())


def case_one_element():
    x = paddle.to_tensor(floats(1, 4)) * 10
    _, best = paddle.compat.max(x, 1)
    return float(best.item()), float(x.argmax(1).item()), float(x[:, 2].item()), float(x[0, 1].item()), Queue().move(9)


def case_no_axes():
    x = paddle.to_tensor(floats(3, 4)) * 10
    n = paddle.to_tensor(ints(5))
    return float(x.sum()), float(paddle.mean(x)), float((x > 0).sum()), float((n.sum() // 2).reshape([])), float(F.mse_loss(x, x * 2)), float(x.argmax())


def case_elements():
    x = paddle.to_tensor(ints(4))
    return [float(v.item()) for v in x], float(x[1].item()), float(x.max().item()), float((-x[0]).item()), float((x[0] if len(x) else x[1]).item())


def case_numbers():
    return float("3"), float(2.5), float(True)
