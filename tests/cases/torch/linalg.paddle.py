import paddle
import paddle.linalg
import paddle.linalg as LA
from paddle import linalg
from paddle.linalg import det


def case_names():
    x = paddle.to_tensor([[2.0, 1.0], [0.5, -1.0]])
    return paddle.linalg.det(x), LA.det(x), linalg.det(x), det(x)
