import torch
from torch import nn
from caselib import fill


class Counter:
    def __init__(self):
        self.n = 5

    def reset_parameters(self):
        self.n = 0


def call(function, *arguments):
    return function(*arguments)


def reset(thing):
    thing.reset_parameters()
    return thing.n


def case_of_the_users():
    return call(reset, Counter())


def case_of_batch_norm():
    norm = nn.BatchNorm2d(3)
    fill(norm)
    norm.reset_parameters()
    return norm.weight.detach(), norm.bias.detach()


def todo_of_a_call():
    return nn.BatchNorm2d(3).reset_parameters()
