import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.ColorJitter(0.1, 0.1)
    transforms.ColorJitter(brightness=0.1)
    return "built"
