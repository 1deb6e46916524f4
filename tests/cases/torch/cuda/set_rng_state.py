import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        torch.cuda.set_rng_state(torch.cuda.get_rng_state())
        torch.cuda.set_rng_state(new_state=torch.cuda.get_rng_state())
    return 1
