import abc
import math
from abc import ABC
from typing import Any, Dict, Optional

import torch


class Scheduler(ABC):
    def __init__(self, optimizer: torch.optim.Optimizer, param_group_field: str, initialize: bool = True) -> None:
        self.optimizer = optimizer
        self.param_group_field = param_group_field
        self._initial_param_group_field = f"initial_{param_group_field}"
        if initialize:
            for i, group in enumerate(self.optimizer.param_groups):
                if param_group_field not in group:
                    raise KeyError(f"{param_group_field} missing from param_groups[{i}]")
                group.setdefault(self._initial_param_group_field, group[param_group_field])
        self.base_values = [group[self._initial_param_group_field] for group in self.optimizer.param_groups]
        self.metric = None
        self.update_groups(self.base_values)

    def state_dict(self) -> Dict[str, Any]:
        return {key: value for key, value in self.__dict__.items() if key != 'optimizer'}

    def load_state_dict(self, state_dict: Dict[str, Any]) -> None:
        self.__dict__.update(state_dict)

    @abc.abstractmethod
    def _get_lr(self, t: int):
        pass

    def step(self, epoch: int, metric: float = None) -> None:
        self.metric = metric
        values = self._get_lr(epoch)
        if values is not None:
            self.update_groups(values)

    def update_groups(self, values):
        if not isinstance(values, (list, tuple)):
            values = [values] * len(self.optimizer.param_groups)
        for param_group, value in zip(self.optimizer.param_groups, values):
            param_group[self.param_group_field] = value


class CosineLRScheduler(Scheduler):
    def __init__(self, optimizer, t_initial: int, lr_min: float = 0., warmup_t=0, warmup_lr_init=0, initialize=True) -> None:
        super().__init__(optimizer, param_group_field="lr", initialize=initialize)
        self.t_initial, self.lr_min, self.warmup_t, self.warmup_lr_init = t_initial, lr_min, warmup_t, warmup_lr_init
        if self.warmup_t:
            self.warmup_steps = [(v - warmup_lr_init) / self.warmup_t for v in self.base_values]
            super().update_groups(self.warmup_lr_init)

    def _get_lr(self, t):
        if t < self.warmup_t:
            return [self.warmup_lr_init + t * s for s in self.warmup_steps]
        return [self.lr_min + 0.5 * (v - self.lr_min) * (1 + math.cos(math.pi * t / self.t_initial)) for v in self.base_values]


class StepLRScheduler(Scheduler):
    def __init__(self, optimizer, decay_t: float, decay_rate: float = 1.) -> None:
        super().__init__(optimizer, param_group_field="lr")
        self.decay_t = decay_t
        self.decay_rate = decay_rate

    def _get_lr(self, t):
        return [v * (self.decay_rate ** (t // self.decay_t)) for v in self.base_values]


def create_scheduler(args, optimizer):
    if args.sched == 'cosine':
        return CosineLRScheduler(optimizer, t_initial=args.epochs, lr_min=1e-5, warmup_t=1, warmup_lr_init=1e-4)
    return StepLRScheduler(optimizer, decay_t=2, decay_rate=0.1)
