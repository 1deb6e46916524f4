import paddle
import torch
from paddle import autograd
from caselib import floats


def case_single():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    return paddle.grad((x ** 2).sum(), x)[0]


def case_several():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = paddle.to_tensor(floats(3, seed=1), stop_gradient=False)
    gx, gy = paddle.grad(outputs=(x * y).sum(), inputs=[x, y])
    return gx, gy


def case_grad_outputs():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    out = x * 3
    return paddle.grad(out, x, grad_outputs=paddle.ones_like(out), retain_graph=True, create_graph=False)[0]


def case_penalty():
    x = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    out = (x ** 3).sum(1, keepdim=True)
    gradients = paddle.grad(outputs=out, inputs=x, grad_outputs=paddle.ones([4, 1]), create_graph=True, retain_graph=True)[0]
    penalty = ((gradients.norm(2, axis=1) - 1) ** 2).mean()
    penalty.backward()
    return x.grad


def case_unused():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = paddle.to_tensor(floats(3), stop_gradient=False)
    gx, gy = paddle.grad((x * 2).sum(), list((x, y)), allow_unused=True)
    return gx, gy is None


def case_positional():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    return paddle.grad((x ** 2).sum(), [x], None, True, False)[0]


def todo_batched():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    # TODO(pt2pd): TPD2002 torch.autograd.grad.is_grads_batched: argument not supported
    return torch.autograd.grad(x * 2, x, paddle.ones([2, 3]), is_grads_batched=True)


def case_parameter_list():
    params = paddle.nn.ParameterList([paddle.nn.Parameter(paddle.to_tensor(floats(3))), paddle.nn.Parameter(paddle.to_tensor(floats(3, seed=1)))])
    loss = (params[0] * params[1]).sum()
    return paddle.grad(loss, list(params))


def case_second_of_parameters():
    params = paddle.nn.ParameterList([paddle.nn.Parameter(paddle.to_tensor(floats(3))), paddle.nn.Parameter(paddle.to_tensor(floats(3, seed=1)))])
    grads = paddle.grad((params[0] ** 3 * params[1]).sum(), list(params), create_graph=True)
    sum((g ** 2).sum() for g in grads).backward()
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    again = paddle.grad((x ** 3).sum(), [x], create_graph=True)
    return params[0].grad.detach(), paddle.grad(again[0].sum(), x)[0]


def second(y, of):
    return paddle.grad(y, of, create_graph=True, allow_unused=True)


def case_second_of_anything():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    found = [f(y, of)[0] for f, y, of in [(second, (x ** 4).sum(), x), (second, x.sin().sum(), [x])]]
    sum(found).sum().backward()
    return x.grad.detach()


def case_joined_with_a_tuple():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = paddle.to_tensor(floats(3, seed=1), stop_gradient=False)
    grads = paddle.grad((x * y).sum(), [x, y], retain_graph=True)
    joined = (None, None) + tuple(grads)
    more = tuple(paddle.grad((x * y ** 2).sum(), list((x,)))) + (1,)
    return joined, more, type(joined).__name__
