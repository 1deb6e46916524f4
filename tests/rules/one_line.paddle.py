"""Several statements on a line, statements behind a colon, and statements that become two."""
import paddle
import paddle.nn as nn
import paddle.optimizer as optim
from paddle.optimizer.lr import StepDecay
from caselib import floats


def case_semicolons():
    x = paddle.to_tensor(floats(2, 3)); n = x.shape[0]; y = paddle.sum(x, axis=1);
    x.stop_gradient = False; w = x.size
    return n, y, w, not x.stop_gradient


def case_behind_a_colon():
    x = paddle.to_tensor(floats(2, 3))
    if x.shape[0] > 1: y = paddle.sum(x, axis=0)
    else: y = x
    for row in x: z = row.unsqueeze(0); n = z.shape[0]
    while n: n -= z.shape[0]
    try: m = x.shape[5]
    except IndexError: m = x.shape[1]
    finally: k = x.size
    with paddle.no_grad(): u = x * 2
    def f(t): return t.shape[0]
    class C: value = x.shape[1]
    g = lambda t: t.size; h = g(x)
    return y, z, n, m, k, u, f(x), C.value, h


def case_two_statements():
    w = nn.Parameter(paddle.to_tensor(floats(3)))
    opt = optim.SGD(parameters=[w], learning_rate=0.5); sched = StepDecay(opt.get_lr(), step_size=1, gamma=0.5); opt.set_lr_scheduler(sched); (w * w).sum().backward(); opt.step(); sched.step()
    second, third = optim.SGD(parameters=[w], learning_rate=0.5), optim.SGD(parameters=[w], learning_rate=0.5)
    if True: other = StepDecay(second.get_lr(), 1); second.set_lr_scheduler(other)
    # the schedule
    # of this optimizer
    late = StepDecay(third.get_lr(), step_size=2)  # every two
    third.set_lr_scheduler(late)
    return w.detach(), opt.get_lr(), isinstance(late, StepDecay), isinstance(other, StepDecay)


def case_store_behind_a_colon():
    w = paddle.to_tensor(floats(3))
    if True: w.stop_gradient = False; n = 1
    if not w.stop_gradient: w.grad = None
    return w, n


def case_removed():
    for i in range(2): paddle.device.cuda.empty_cache()
    if i:
        paddle.device.cuda.empty_cache()
    else:
        # nothing else
        paddle.device.cuda.empty_cache()  # on the device
    paddle.device.cuda.empty_cache(); n = i
    def clear(): paddle.device.cuda.empty_cache()
    return n, clear()
