import paddle
import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._overload_method: compiler feature; see paddle.jit
    return torch.jit._overload_method


def todo_call(func):
    # TODO(pt2pd): TPD5003 torch.jit._overload_method: compiler feature; see paddle.jit
    return torch.jit._overload_method(func)


class Layer(paddle.nn.Layer):
    @paddle.jit.not_to_static
    def forward(self, x: paddle.Tensor) -> paddle.Tensor:
        pass

    def forward(self, x):
        return paddle.concat(x, 0) if isinstance(x, list) else x + 1


def case_last_definition():
    return Layer()([paddle.ones([1]), paddle.zeros([1])]), Layer()(paddle.ones([2]))
