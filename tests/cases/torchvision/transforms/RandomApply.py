import torchvision


def todo_use():
    return torchvision.transforms.RandomApply


def convert_calls(x):
    import torchvision.transforms as T
    jitter = T.ColorJitter(0.4, 0.4, 0.4, 0.1)
    return T.Compose([T.RandomApply([jitter], p=0.8), T.ToTensor()]), T.RandomApply(transforms=[T.CenterCrop(3)])(x)
