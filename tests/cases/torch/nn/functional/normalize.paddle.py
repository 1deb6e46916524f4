import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.normalize(x)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.normalize(x, 2, 1)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.normalize(x=x, p=1, axis=0, epsilon=1e-6)


def case_last():
    x = paddle.to_tensor(floats(3, 4))
    return F.normalize(x, axis=-1)


def case_norm_type():
    x = paddle.to_tensor(floats(3, 4))
    return F.normalize(x, p=2, axis=1)


def case_options():
    x = paddle.to_tensor(floats(2, 3))
    return F.normalize(x, dim=-1, **dict(eps=1e-3)), F.normalize(input=x, **dict(p=1.0, dim=0))


# The axes must be seen to be several: the calls stand in the line of their loop, so that no dictionary is made of them.
def case_several_axes():
    x, out, written = paddle.to_tensor(floats(2, 3, 4)), [], paddle.empty([2, 3, 4])
    for eps in (1e-12, 1e-6): out.append(x / paddle.linalg.vector_norm(x, 2.0, (1, 2), keepdim=True).clip(min=eps))
    for p in (1, 2.0): out.append(x / paddle.linalg.vector_norm(x, p, [0, 2], keepdim=True).clip(min=1e-12))
    for p in (1, 2): out.append(paddle.assign(x / paddle.linalg.vector_norm(x, p, (0, 1), keepdim=True).clip(min=1e-12), written).clone())
    return out, written
