import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomVerticalFlip()
    transforms.RandomVerticalFlip(p=0.3)
    return "built"
