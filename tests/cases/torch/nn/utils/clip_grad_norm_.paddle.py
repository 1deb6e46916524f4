import paddle
from caselib import floats, fill
from paddle import nn
from paddle.nn.utils import clip_grad_norm_


def case_of_model():
    m = nn.Linear(4, 3)
    fill(m)
    m(paddle.to_tensor(floats(2, 4))).pow(2).sum().backward()
    norm = paddle.nn.utils.clip_grad_norm_(m.parameters(), 0.5)
    return norm.item(), m.bias.grad


def case_keywords():
    m = nn.Linear(4, 3)
    fill(m)
    m(paddle.to_tensor(floats(2, 4))).pow(2).sum().backward()
    clip_grad_norm_(parameters=m.parameters(), max_norm=1.0, norm_type=2.0)
    return m.bias.grad


def case_list_and_norm():
    ps = [nn.Parameter(paddle.to_tensor(floats(3))), nn.Parameter(paddle.to_tensor(floats(2, 2)))]
    sum(p.pow(2).sum() for p in ps).backward()
    clip_grad_norm_(ps, 0.1, norm_type=float('inf'))
    return [p.grad for p in ps]


def case_generator():
    ps = [nn.Parameter(paddle.to_tensor(floats(3))), nn.Parameter(paddle.to_tensor(floats(2, 2)))]
    sum(p.pow(2).sum() for p in ps).backward()
    clip_grad_norm_(list((p for p in ps if not p.stop_gradient)), 0.1)
    return [p.grad for p in ps]


def case_filtered():
    m = nn.Linear(4, 3)
    fill(m)
    m(paddle.to_tensor(floats(2, 4))).pow(2).sum().backward()
    clip_grad_norm_(list(filter(lambda p: not p.stop_gradient, m.parameters())), 0.1)
    return m.bias.grad


def case_one():
    p = nn.Parameter(paddle.to_tensor(floats(3)))
    p.pow(2).sum().backward()
    clip_grad_norm_(p, 0.1)
    return p.grad


def case_old_name():
    p = nn.Parameter(paddle.to_tensor(floats(3)))
    p.pow(2).sum().backward()
    nn.utils.clip_grad_norm_([p], 0.1)
    return p.grad


def case_by_norm_one():
    p = nn.Parameter(paddle.to_tensor(floats(3)))
    p.pow(2).sum().backward()
    return clip_grad_norm_([p], 0.1, 1).item(), p.grad


# The name must be seen: the call stands in the line of its loop, so that no variable can hold it.
def case_largest():
    w, out = paddle.to_tensor(floats(2, 3), stop_gradient=False), []
    (w * w).sum().backward()
    for bound in (9.0, 0.5): out.append(paddle.nn.utils.clip_grad_norm_([w], bound, norm_type=float('inf')))
    return out, w.grad


def case_options():
    ps = [nn.Parameter(paddle.to_tensor(floats(3))), nn.Parameter(paddle.to_tensor(floats(2, 2)))]
    sum(p.pow(2).sum() for p in ps).backward()
    options = {"max_norm": 0.1, "norm_type": 1.0}
    clip_grad_norm_(ps, **options)
    norm = clip_grad_norm_(list((p for p in ps)), **options)
    return norm.item(), [p.grad for p in ps]
