import paddle
import torch
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    u, s, vh = paddle.linalg.svd(x, full_matrices=False)
    full = named('U S Vh', paddle.linalg.svd(x, full_matrices=True))
    return s, u @ paddle.diag(s) @ vh, full[0].shape, full[2].shape, paddle.linalg.svd(x, full_matrices=True)[1], paddle.linalg.svd(x, False)[0].shape, paddle.linalg.svd(x, full_matrices=True)[1], paddle.linalg.svd(x, full_matrices=True)[0].shape, paddle.linalg.svd(x, full_matrices=True)[2].shape, full[2].shape, paddle.linalg.svd(x=x, full_matrices=True)[2].shape


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.linalg.svd: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.linalg.svd
