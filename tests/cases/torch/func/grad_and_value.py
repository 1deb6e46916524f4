import torch
from caselib import floats
from torch import func


def case_function():
    return func.grad_and_value(lambda t: (t ** 3).sum())(torch.tensor(floats(3)))


def case_aux():
    grads, (value, aux) = torch.func.grad_and_value(lambda t: ((t ** 2).sum(), t + 1), has_aux=True)(torch.tensor(floats(3)))
    return grads, value, aux


def case_value():
    run = func.grad_and_value
    return run(lambda a, b: (a * b).sum(), argnums=(0, 1))(torch.tensor(floats(3)), torch.ones(3))


def case_dictionary():
    params = {"w": torch.tensor(floats(2, 3)), "b": torch.tensor(floats(3))}
    return func.grad_and_value(lambda p, x: (x @ p["w"] + p["b"]).tanh().sum())(params, torch.tensor(floats(4, 2)))
