import paddle
import paddle.nn.functional as F
from caselib import floats, ints


class Queue(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.register_buffer("pointer", paddle.zeros([1], dtype=paddle.int64))

    def move(self, n):
        self.pointer[0] = (int(self.pointer.item()) + n) % 7
        return int(self.pointer.item())


def case_one_element():
    x = paddle.to_tensor(floats(1, 4)) * 10
    _, best = paddle.compat.max(x, 1)
    return int(best.item()), int(x.argmax(1).item()), int(x[:, 2].item()), int(x[0, 1].item()), Queue().move(9)


def case_no_axes():
    x = paddle.to_tensor(floats(3, 4)) * 10
    n = paddle.to_tensor(ints(5))
    return int(x.sum()), int(paddle.mean(x)), int((x > 0).sum()), int((n.sum() // 2).reshape([])), int(F.mse_loss(x, x * 2)), int(x.argmax())


def case_elements():
    x = paddle.to_tensor(ints(4))
    return [int(v.item()) for v in x], int(x[1].item()), int(x.max().item()), int((-x[0]).item()), int((x[0] if len(x) else x[1]).item())


def case_numbers():
    return int("3"), int(2.5), int(True)
