import torchvision


def todo_use():
    return torchvision.transforms.RandomGrayscale


def convert_calls(x):
    import torchvision.transforms as T
    return T.Compose([T.RandomGrayscale(p=0.2), T.RandomGrayscale(), T.ToTensor()]), T.RandomGrayscale(1.0)(x)
