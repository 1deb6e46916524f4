import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomAffine(10)
    transforms.RandomAffine(degrees=10, translate=(0.1, 0.1))
    return "built"
