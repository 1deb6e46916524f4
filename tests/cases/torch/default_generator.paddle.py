import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.default_generator: paddle.seed, get_rng_state and set_rng_state act on it
    return torch.default_generator
