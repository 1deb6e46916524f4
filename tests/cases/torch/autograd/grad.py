import torch
from torch import autograd
from caselib import floats


def case_single():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    return torch.autograd.grad((x ** 2).sum(), x)[0]


def case_several():
    x = torch.tensor(floats(3), requires_grad=True)
    y = torch.tensor(floats(3, seed=1), requires_grad=True)
    gx, gy = autograd.grad(outputs=(x * y).sum(), inputs=[x, y])
    return gx, gy


def case_grad_outputs():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    out = x * 3
    return autograd.grad(out, x, grad_outputs=torch.ones_like(out), retain_graph=True, create_graph=False)[0]


def case_penalty():
    x = torch.tensor(floats(4, 3), requires_grad=True)
    out = (x ** 3).sum(1, keepdim=True)
    gradients = autograd.grad(outputs=out, inputs=x, grad_outputs=torch.ones(4, 1), create_graph=True, retain_graph=True)[0]
    penalty = ((gradients.norm(2, dim=1) - 1) ** 2).mean()
    penalty.backward()
    return x.grad


def case_unused():
    x = torch.tensor(floats(3), requires_grad=True)
    y = torch.tensor(floats(3), requires_grad=True)
    gx, gy = torch.autograd.grad((x * 2).sum(), (x, y), allow_unused=True)
    return gx, gy is None


def case_positional():
    x = torch.tensor(floats(3), requires_grad=True)
    return autograd.grad((x ** 2).sum(), [x], None, True, False)[0]


def todo_batched():
    x = torch.tensor(floats(3), requires_grad=True)
    return autograd.grad(x * 2, x, torch.ones(2, 3), is_grads_batched=True)


def case_parameter_list():
    params = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor(floats(3))), torch.nn.Parameter(torch.tensor(floats(3, seed=1)))])
    loss = (params[0] * params[1]).sum()
    return torch.autograd.grad(loss, params)


def case_second_of_parameters():
    params = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor(floats(3))), torch.nn.Parameter(torch.tensor(floats(3, seed=1)))])
    grads = torch.autograd.grad((params[0] ** 3 * params[1]).sum(), params, create_graph=True)
    sum((g ** 2).sum() for g in grads).backward()
    x = torch.tensor(floats(3), requires_grad=True)
    again = autograd.grad((x ** 3).sum(), [x], create_graph=True)
    return params[0].grad.detach(), autograd.grad(again[0].sum(), x)[0]


def second(y, of):
    return torch.autograd.grad(y, of, create_graph=True, allow_unused=True)


def case_second_of_anything():
    x = torch.tensor(floats(3), requires_grad=True)
    found = [f(y, of)[0] for f, y, of in [(second, (x ** 4).sum(), x), (second, x.sin().sum(), [x])]]
    sum(found).sum().backward()
    return x.grad.detach()


def case_joined_with_a_tuple():
    x = torch.tensor(floats(3), requires_grad=True)
    y = torch.tensor(floats(3, seed=1), requires_grad=True)
    grads = torch.autograd.grad((x * y).sum(), [x, y], retain_graph=True)
    joined = (None, None) + grads
    more = torch.autograd.grad((x * y ** 2).sum(), (x,)) + (1,)
    return joined, more, type(joined).__name__
