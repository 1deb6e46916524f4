import torch


def case_use():
    torch.cuda.set_rng_state_all(torch.cuda.get_rng_state_all())
    torch.cuda.set_rng_state_all(new_states=[])
    return 1
