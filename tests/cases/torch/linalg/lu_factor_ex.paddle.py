import paddle
import torch
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    LU, pivots, info = paddle.linalg.lu(x, get_infos=True)
    r = named('LU pivots info', paddle.linalg.lu(x, get_infos=True))
    return LU, pivots, info, r.LU, r.pivots, r.info, named('LU pivots info', paddle.linalg.lu(x, get_infos=True))[0]


def todo_value():
    # TODO(pt2pd): TPD2004 torch.linalg.lu_factor_ex: its defaults differ in Paddle; wrap it in a lambda that calls it
    return list(map(torch.linalg.lu_factor_ex, [paddle.eye(3)]))
